import {
  box,
  dice,
  disc,
  glints,
  high,
  ink,
  ridge,
  shape,
  sheet,
  stroke,
  sun,
  swell,
  times,
  wide,
} from './paper.ts'

export function hemicycle(): string {
  const seats = times(9, row => {
    const radius = 250 + row * 74
    const count = 15 + row * 5
    return times(count, i => {
      const turn = Math.PI * (0.04 + (0.92 * i) / (count - 1))
      const colour = partyColour(i / (count - 1))
      return disc(
        800 - Math.cos(turn) * radius * 0.92,
        980 - Math.sin(turn) * radius,
        19 + row * 1.4,
        colour,
      )
    })
  })
  return sheet(
    ['#23466a', ink.night],
    disc(800, 1010, 760, ink.ochre, 'opacity=".22" filter="url(#soft)"') +
      times(10, i =>
        stroke(
          `M${800 - (214 + i * 70)} 996A${214 + i * 70} ${228 + i * 74} 0 0 1 ${800 + 214 + i * 70} 996`,
          ink.cream,
          2,
          'opacity=".16"',
        ),
      ) +
      seats +
      shape('M560 1067V1010Q800 950 1040 1010V1067Z', ink.sand) +
      box({ x: 730, y: 930, w: 140, h: 80 }, '#8b5a3c') +
      box({ x: 714, y: 918, w: 172, h: 18 }, ink.ochre),
  )
}

function partyColour(along: number): string {
  if (along < 0.16) return ink.red
  if (along < 0.36) return ink.rose
  if (along < 0.5) return ink.leaf
  if (along < 0.68) return ink.ochre
  return along < 0.88 ? ink.sea : ink.mist
}

export function courtColumns(): string {
  return sheet(
    ['#f3e3c4', '#e3b894'],
    sun(1330, 260, 96, ink.red) +
      shape('M180 330L800 110L1420 330Z', ink.cream) +
      shape('M300 318L800 146L1300 318Z', ink.sand) +
      disc(800, 254, 40, ink.ochre) +
      box({ x: 180, y: 330, w: 1240, h: 62 }, ink.cream) +
      box({ x: 180, y: 380, w: 1240, h: 14 }, '#b99b72') +
      box({ x: 220, y: 394, w: 1160, h: 452 }, ink.navy) +
      shape('M700 846V580Q800 500 900 580V846Z', ink.ochre, 'opacity=".9"') +
      times(8, i => column(236 + i * 152)) +
      times(6, i =>
        box(
          { x: 160 - i * 44, y: 846 + i * 38, w: 1280 + i * 88, h: 40 },
          i % 2 ? '#d8c29a' : ink.cream,
        ),
      ) +
      walker(560, 1010, ink.red) +
      walker(980, 966, ink.navy),
  )
}

function column(x: number): string {
  return (
    box({ x: x - 4, y: 394, w: 76, h: 26 }, ink.cream) +
    box({ x: x + 4, y: 420, w: 60, h: 400 }, ink.cream) +
    times(3, i => box({ x: x + 14 + i * 15, y: 424, w: 5, h: 392 }, '#c9b088')) +
    box({ x: x + 44, y: 420, w: 20, h: 400 }, '#8f7d68', 'opacity=".35"') +
    box({ x: x - 4, y: 818, w: 76, h: 28 }, ink.cream)
  )
}

function walker(x: number, y: number, coat: string): string {
  return (
    shape(
      `M${x - 22} ${y}L${x - 12} ${y - 84}Q${x} ${y - 104} ${x + 12} ${y - 84}L${x + 22} ${y}Z`,
      coat,
    ) +
    disc(x, y - 114, 15, ink.night) +
    shape(`M${x + 22} ${y}l170 26l-150 6l-60 -30Z`, ink.night, 'opacity=".2"')
  )
}

export function cathedral(): string {
  return sheet(
    ['#5d7f95', '#f0cfa2'],
    sun(1180, 420, 100, ink.ochre) +
      ridge({ y: 690, rise: 46, seed: 51, fill: '#8b8f96', steps: 14 }) +
      shape('M1010 640V440L1030 200L1050 440V640Z', ink.navy) +
      disc(1030, 196, 9, ink.ochre) +
      shape('M660 500L720 410H1340L1400 500V740H660Z', '#27455f') +
      shape('M660 500L720 410H1340L1400 500Z', '#3b5d74') +
      times(
        7,
        i =>
          stroke(
            `M${740 + i * 92} 740C${790 + i * 92} 690 ${800 + i * 92} 590 ${762 + i * 92} 540`,
            ink.navy,
            14,
          ) + window(716 + i * 92, 560),
      ) +
      tower(310) +
      tower(530) +
      box({ x: 330, y: 480, w: 370, h: 290 }, ink.navy) +
      rose(510, 560) +
      times(14, i => window(346 + i * 24, 456, 0.34)) +
      times(3, i =>
        shape(
          `M${362 + i * 112} 770V690Q${398 + i * 112} 630 ${434 + i * 112} 690V770Z`,
          ink.ochre,
          'opacity=".8"',
        ),
      ) +
      box({ x: 0, y: 752, w: wide, h: 50 }, '#8d7456') +
      times(20, i =>
        disc(i * 84 + 30, 742 - (i % 3) * 8, 34 + (i % 4) * 6, i % 2 ? '#4f6340' : ink.moss),
      ) +
      box({ x: 0, y: 790, w: wide, h: high }, ink.teal) +
      swell({ y: 850, height: 8, length: 240, shift: 30, fill: '#1d5160' }) +
      swell({ y: 950, height: 12, length: 320, shift: 110, fill: ink.navy }) +
      glints(810, 70, 13) +
      shape('M1010 1067L1040 810H1330L1420 1067Z', ink.ochre, 'opacity=".16"'),
  )
}

function tower(x: number): string {
  return (
    box({ x, y: 300, w: 166, h: 470 }, '#1f3f58') +
    box({ x: x - 8, y: 286, w: 182, h: 22 }, '#3b5d74') +
    times(2, i =>
      shape(
        `M${x + 26 + i * 66} 460V360Q${x + 50 + i * 66} 316 ${x + 74 + i * 66 - 26} 360V460Z`,
        ink.night,
      ),
    ) +
    times(5, i => box({ x: x - 6 + i * 40, y: 266, w: 12, h: 24 }, '#3b5d74'))
  )
}

function window(x: number, y: number, size = 1): string {
  return shape(
    `M${x} ${y + 110 * size}V${y + 30 * size}Q${x + 18 * size} ${y - 14 * size} ${x + 36 * size} ${y + 30 * size}V${y + 110 * size}Z`,
    ink.ochre,
    'opacity=".75"',
  )
}

function rose(x: number, y: number): string {
  return (
    disc(x, y, 70, ink.night) +
    times(16, i => {
      const turn = (i / 16) * Math.PI * 2
      return (
        disc(x + Math.cos(turn) * 50, y + Math.sin(turn) * 50, 8, i % 2 ? ink.red : ink.ochre) +
        disc(x + Math.cos(turn) * 28, y + Math.sin(turn) * 28, 5, i % 2 ? ink.sea : ink.mist)
      )
    }) +
    disc(x, y, 12, ink.ochre)
  )
}

export function stadium(): string {
  const roll = dice(19)
  const crowd = times(2400, () => {
    const turn = Math.PI * (1 + roll())
    const far = 1 + roll() * 0.62
    return disc(
      800 + Math.cos(turn) * 620 * far,
      760 + Math.sin(turn) * 300 * far,
      3.6,
      [ink.red, ink.cream, ink.mist, ink.ochre, ink.navy][Math.floor(roll() * 5)] ?? ink.red,
      'opacity=".75"',
    )
  })
  return sheet(
    [ink.night, '#2b5872'],
    times(4, i =>
      shape(
        `M${170 + i * 420} 90L${-160 + i * 400} 760H${560 + i * 370}Z`,
        ink.cream,
        'opacity=".07"',
      ),
    ) +
      `<ellipse cx="800" cy="760" rx="1060" ry="530" fill="#16314d"/>` +
      crowd +
      `<ellipse cx="800" cy="800" rx="640" ry="300" fill="#123"/>` +
      shape('M420 600H1180L1560 1067H40Z', '#5f8a4c') +
      times(5, i =>
        shape(`M${420 + i * 152} 600h76L${192 + i * 304 - 0} 1067H${40 + i * 304}Z`, '#6c9956'),
      ) +
      stroke('M440 612H1160M800 606V1067', ink.cream, 5) +
      `<ellipse cx="800" cy="800" rx="190" ry="80" fill="none" stroke="${ink.cream}" stroke-width="6"/>` +
      stroke('M600 612V660H1000V612M700 604V556H900V604', ink.cream, 5) +
      disc(930, 860, 17, ink.cream) +
      `<ellipse cx="944" cy="884" rx="22" ry="7" fill="${ink.night}" opacity=".5"/>` +
      times(
        4,
        i =>
          box({ x: 110 + i * 420, y: 60, w: 120, h: 54 }, '#dfe7df') +
          times(8, j =>
            disc(126 + i * 420 + (j % 4) * 29, 76 + Math.floor(j / 4) * 24, 9, '#fff8dd'),
          ) +
          disc(170 + i * 420, 90, 80, ink.cream, 'opacity=".4" filter="url(#soft)"'),
      ),
  )
}
