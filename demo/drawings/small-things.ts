import { box, dice, disc, high, ink, shape, sheet, stroke, times, wide } from './paper.ts'

export function plugs(): string {
  const plug = (x: number, s: number, colour: string, metal: string) =>
    `<g transform="translate(${x} 560) scale(${s})">${stroke('M0 120C0 260 60 330 40 560', colour, 26)}${box({ x: -58, y: -60, w: 116, h: 190 }, colour, 'rx="26"')}${times(4, i => box({ x: -36, y: 20 + i * 22, w: 72, h: 8 }, ink.night, 'opacity=".3" rx="4"'))}${metal}</g>`
  const silver = '#c9d0cc'
  return sheet(
    ['#ecdcb9', '#dba77e'],
    times(7, i =>
      stroke(
        `M0 ${130 + i * 140}C400 ${60 + i * 150} 1100 ${210 + i * 120} 1600 ${110 + i * 140}`,
        ink.cream,
        30,
        'opacity=".28"',
      ),
    ) +
      plug(
        230,
        1,
        ink.navy,
        box({ x: -44, y: -200, w: 88, h: 142 }, silver) +
          times(2, i => box({ x: -28 + i * 36, y: -180, w: 20, h: 20 }, ink.night)),
      ) +
      plug(500, 0.86, ink.moss, shape('M-40 -60L-30 -150H30L40 -60Z', silver)) +
      plug(
        740,
        0.86,
        ink.red,
        box({ x: -48, y: -140, w: 96, h: 80 }, silver) +
          times(5, i => box({ x: -36 + i * 16, y: -136, w: 8, h: 30 }, ink.night)),
      ) +
      plug(
        960,
        0.8,
        ink.teal,
        disc(0, -60, 34, silver) + box({ x: -16, y: -190, w: 32, h: 130 }, silver, 'rx="16"'),
      ) +
      disc(1300, 500, 250, ink.cream, 'opacity=".55" filter="url(#soft)"') +
      plug(
        1300,
        1.5,
        ink.night,
        box({ x: -48, y: -150, w: 96, h: 92 }, silver, 'rx="30"') +
          box({ x: -30, y: -144, w: 60, h: 16 }, ink.night, 'rx="8"'),
      ),
  )
}

export function coins(): string {
  const bar = (i: number) => 16 - i * 1.75
  return sheet(
    ['#1f4460', '#12283f'],
    times(6, i => stroke(`M120 ${200 + i * 130}H1480`, ink.mist, 2, 'opacity=".25"')) +
      times(8, i => times(Math.round(bar(i)), j => coin(200 + i * 172, 930 - j * 42, j))) +
      stroke('M200 190C420 230 560 300 760 440S1180 690 1420 770', ink.red, 12) +
      shape('M1400 726L1478 792L1376 806Z', ink.red),
  )
}

function coin(x: number, y: number, turn: number): string {
  const shift = ((turn * 37) % 11) - 5
  return `<ellipse cx="${x + shift}" cy="${y + 22}" rx="72" ry="26" fill="#8f6427"/>${box({ x: x + shift - 72, y, w: 144, h: 22 }, '#b5812f')}<ellipse cx="${x + shift}" cy="${y}" rx="72" ry="26" fill="${ink.ochre}"/><ellipse cx="${x + shift}" cy="${y}" rx="54" ry="18" fill="#efdcae"/>`
}

export function measures(): string {
  return sheet(
    ['#efe3c6', '#c9d6cb'],
    times(24, i => stroke(`M${i * 70} 0V${high}`, ink.cream, 2, 'opacity=".5"')) +
      `<g transform="rotate(-8 800 340)">${shape('M120 280H1480L1500 340H140Z', '#dfe4e0')}${shape('M140 340H1500V384H140Z', '#9fabab')}${times(56, i => stroke(`M${160 + i * 24} 300v${i % 10 === 0 ? 40 : i % 5 === 0 ? 30 : 18}`, ink.night, 3))}</g>` +
      stroke(`M0 780${times(20, i => `q20 ${-150 + i * 2} 40 0t40 0`)}`, ink.red, 12) +
      stroke(`M0 780${times(20, i => `q20 ${-150 + i * 2} 40 0t40 0`)}`, ink.ochre, 3) +
      `<g transform="translate(1240 640)">${shape('M-120 300C-150 60 -110 -60 0 -70C110 -60 150 60 120 300Z', ink.cream, 'opacity=".88"')}${box({ x: -60, y: 90, w: 120, h: 170 }, '#b9c3c2')}<ellipse cx="0" cy="90" rx="60" ry="17" fill="#e4e9e6"/>${box({ x: -150, y: 290, w: 300, h: 34 }, '#6d4630')}${disc(0, -84, 16, '#6d4630')}</g>`,
  )
}

export function cells(): string {
  const roll = dice(64)
  const places = [
    [250, 260, 150],
    [620, 190, 120],
    [980, 300, 165],
    [1370, 220, 130],
    [130, 640, 120],
    [480, 560, 170],
    [860, 700, 140],
    [1230, 640, 175],
    [1540, 560, 110],
    [300, 930, 140],
    [680, 980, 150],
    [1050, 980, 120],
    [1420, 960, 150],
  ]
  return sheet(
    ['#f2d9c0', '#e2a48a'],
    times(40, () =>
      disc(roll() * wide, roll() * high, 8 + roll() * 26, ink.cream, 'opacity=".35"'),
    ) +
      places
        .map(
          ([x = 0, y = 0, r = 0], i) =>
            `<g transform="rotate(${i * 29} ${x} ${y})"><ellipse cx="${x + 10}" cy="${y + 16}" rx="${r}" ry="${r * 0.88}" fill="#8f2f25" opacity=".35"/><ellipse cx="${x}" cy="${y}" rx="${r}" ry="${r * 0.88}" fill="${ink.red}"/><ellipse cx="${x}" cy="${y}" rx="${r * 0.62}" ry="${r * 0.5}" fill="#a93a27"/><ellipse cx="${x - r * 0.3}" cy="${y - r * 0.42}" rx="${r * 0.4}" ry="${r * 0.16}" fill="${ink.rose}" opacity=".6"/></g>${[2, 5, 7].includes(i) ? parasite(x, y, r) : ''}`,
        )
        .join('') +
      germ(770, 430, 76) +
      germ(1500, 800, 54) +
      germ(60, 420, 48),
  )
}

function parasite(x: number, y: number, r: number): string {
  return `<circle cx="${x}" cy="${y}" r="${r * 0.36}" fill="none" stroke="${ink.navy}" stroke-width="${r * 0.12}"/>${disc(x + r * 0.34, y - r * 0.14, r * 0.15, ink.night)}`
}

function germ(x: number, y: number, r: number): string {
  return (
    times(18, i => {
      const turn = (i / 18) * Math.PI * 2
      return (
        stroke(
          `M${x} ${y}L${x + Math.cos(turn) * r * 1.36} ${y + Math.sin(turn) * r * 1.36}`,
          ink.teal,
          7,
        ) + disc(x + Math.cos(turn) * r * 1.38, y + Math.sin(turn) * r * 1.38, r * 0.12, ink.ochre)
      )
    }) +
    disc(x, y, r, ink.teal) +
    disc(x - r * 0.25, y - r * 0.25, r * 0.5, ink.sea, 'opacity=".7"')
  )
}
