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

export function openOcean(): string {
  const bands = [ink.mist, ink.sea, '#377c82', ink.teal, '#1d4f60', ink.navy, ink.night]
  return sheet(
    ['#f3dcc0', ink.rose],
    sun(1120, 330, 110, ink.red) +
      bands
        .map((fill, i) =>
          swell({
            y: 420 + i * i * 11 + i * 28,
            height: 10 + i * 9,
            length: 240 + i * 90,
            shift: i * 77,
            fill,
          }),
        )
        .join('') +
      glints(470, 46, 3) +
      whale(470, 640),
  )
}

function whale(x: number, y: number): string {
  return `<g transform="translate(${x} ${y})">${shape('M-250 60C-190 -70 60 -90 190 10C230 38 270 44 310 10C304 -30 330 -62 372 -76C368 -44 386 -30 412 -22C380 2 350 40 300 66C220 104 -190 110 -250 60Z', ink.night)}${stroke('M-236 56C-120 92 40 92 170 60', ink.sea, 5, 'opacity=".7"')}${disc(-150, 22, 6, ink.cream)}${stroke('M-120 -64c-6 -50 -34 -74 -62 -76M-116 -66c2 -54 26 -80 58 -84', ink.cream, 7, 'opacity=".8"')}</g>`
}

export function greatWave(): string {
  return sheet(
    ['#e9e2cf', ink.sand],
    disc(1230, 300, 120, ink.red, 'opacity=".9"') +
      ridge({ y: 700, rise: 90, seed: 5, fill: '#8fb0ab', steps: 5 }) +
      shape('M960 900C1060 760 1160 690 1330 690C1450 690 1540 670 1600 650V900Z', ink.moss) +
      roofs() +
      shape(
        'M0 300C220 180 470 190 640 330C760 430 770 560 690 620C720 520 660 430 560 420C430 406 360 520 400 640C450 790 700 850 950 800C1200 750 1400 770 1600 840V1067H0Z',
        ink.teal,
      ) +
      shape(
        'M0 380C190 270 420 280 560 372C420 360 310 480 330 640C356 830 600 930 900 890C1150 856 1400 880 1600 930V1067H0Z',
        ink.navy,
      ) +
      times(7, i =>
        stroke(
          `M${20 + i * 8} ${470 + i * 74}C${150 - i * 6} ${400 + i * 72} ${250 + i * 5} ${440 + i * 74} ${300 + i * 26} ${560 + i * 60}`,
          ink.mist,
          7,
          'opacity=".55"',
        ),
      ) +
      foam(),
  )
}

function foam(): string {
  const roll = dice(12)
  return times(64, i => {
    const turn = (i / 64) * Math.PI * 1.15 - Math.PI * 0.72
    return disc(
      560 + Math.cos(turn) * 168 + roll() * 40,
      470 + Math.sin(turn) * 160 + roll() * 40,
      7 + roll() * 22,
      ink.cream,
      'opacity=".94"',
    )
  })
}

function roofs(): string {
  return times(5, i => {
    const x = 1176 + i * 82
    const y = 706 - (i % 2) * 8
    return (
      box({ x, y: y - 60, w: 62, h: 74 }, ink.cream) +
      shape(`M${x - 10} ${y - 58}l41 -44l41 44Z`, ink.red) +
      box({ x: x + 24, y: y - 30, w: 16, h: 26 }, ink.night)
    )
  })
}

export function sailingYacht(): string {
  return sheet(
    ['#6f8f9b', '#d9cdb4'],
    clouds() +
      swell({ y: 640, height: 26, length: 420, shift: 60, fill: '#4d8389' }) +
      `<g transform="translate(840 640) rotate(-11)">${shape('M10 -500C150 -380 215 -190 205 -10L10 -6Z', ink.cream)}${shape('M-8 -460C-90 -300 -190 -120 -270 -8L-8 -8Z', ink.sand)}${shape('M10 -290C90 -280 160 -262 192 -236L200 -150C150 -176 80 -190 10 -192Z', ink.red)}${stroke('M0 -520V20', ink.night, 9)}${shape('M-330 6H300L236 74H-230C-280 70 -310 40 -330 6Z', ink.night)}${stroke('M-300 26H270', ink.ochre, 8)}${stroke('M-60 60C-150 110 -180 150 -150 196', ink.night, 13)}</g>` +
      swell({ y: 760, height: 54, length: 560, shift: 10, fill: ink.teal }) +
      swell({ y: 860, height: 66, length: 700, shift: 220, fill: ink.navy }) +
      swell({ y: 970, height: 50, length: 540, shift: 90, fill: ink.night }) +
      spray(),
  )
}

function clouds(): string {
  const roll = dice(31)
  return times(
    9,
    i =>
      `<ellipse cx="${roll() * wide}" cy="${90 + i * 48}" rx="${200 + roll() * 280}" ry="${16 + roll() * 34}" fill="${i % 2 ? ink.cream : '#52717f'}" opacity=".34" filter="url(#soft)"/>`,
  )
}

function spray(): string {
  const roll = dice(8)
  return times(70, () =>
    disc(
      420 + roll() * 330,
      800 - roll() ** 2 * 190,
      2 + roll() * 7,
      ink.cream,
      `opacity="${0.3 + roll() * 0.6}"`,
    ),
  )
}

export function harbour(): string {
  return sheet(
    ['#f4d9b0', '#eeb79a'],
    sun(380, 420, 120, ink.red) +
      ridge({ y: 640, rise: 60, seed: 9, fill: '#c99582', steps: 6 }) +
      crane(820, 0.8, '#7b5c63') +
      crane(1080, 1, ink.navy) +
      crane(1390, 1.16, ink.night) +
      ship() +
      swell({ y: 826, height: 8, length: 170, shift: 0, fill: ink.teal }) +
      swell({ y: 910, height: 12, length: 240, shift: 90, fill: ink.navy }) +
      glints(840, 44, 5),
  )
}

function crane(x: number, size: number, colour: string): string {
  return `<g transform="translate(${x} 830) scale(${size})">${stroke('M-70 0V-420M70 0V-420M-70 -140L70 -280M70 -140L-70 -280M-90 -280H90', colour, 16)}${stroke('M-330 -432H190', colour, 20)}${stroke('M0 -560L-300 -432M0 -560L180 -432M0 -560V-430', colour, 8)}${stroke('M-230 -430V-330', colour, 5)}${box({ x: -272, y: -330, w: 84, h: 38 }, ink.ochre)}${box({ x: 92, y: -470, w: 78, h: 50 }, colour)}</g>`
}

function ship(): string {
  const colours = [ink.red, ink.ochre, ink.teal, ink.cream, ink.moss, ink.navy]
  const roll = dice(44)
  const stacks = times(9, column =>
    times(2 + Math.floor(roll() * 4), row =>
      box(
        { x: 130 + column * 74, y: 690 - row * 40, w: 70, h: 37 },
        colours[Math.floor(roll() * colours.length)] ?? ink.red,
      ),
    ),
  )
  return (
    stacks +
    box({ x: 60, y: 560, w: 60, h: 180 }, ink.cream) +
    box({ x: 52, y: 580, w: 76, h: 16 }, ink.night) +
    shape('M20 728H880L800 850H70Z', ink.night) +
    stroke('M44 800H822', ink.red, 12)
  )
}

export function ferry(): string {
  return sheet(
    ['#cfe0da', '#f0dfc0'],
    sun(1180, 270, 84, ink.ochre) +
      ridge({ y: 520, rise: 150, seed: 3, fill: '#9fb6a0', steps: 6 }) +
      ridge({ y: 570, rise: 90, seed: 14, fill: ink.moss, steps: 8 }) +
      village() +
      box({ x: 0, y: 590, w: wide, h: high - 590 }, '#78a9a7') +
      swell({ y: 700, height: 8, length: 300, shift: 40, fill: '#5c9695' }) +
      swell({ y: 830, height: 12, length: 380, shift: 130, fill: ink.sea }) +
      glints(610, 60, 21) +
      `<g transform="translate(760 730)">${shape('M-260 0H260L214 70H-214Z', ink.night)}${stroke('M-240 22H240', ink.red, 10)}${box({ x: -60, y: -104, w: 130, h: 104 }, ink.cream)}${box({ x: -78, y: -122, w: 166, h: 20 }, ink.red)}${box({ x: -44, y: -84, w: 40, h: 40 }, ink.teal)}${box({ x: 14, y: -84, w: 40, h: 40 }, ink.teal)}${stroke('M-230 0V-52H-84M94 -52H232V0', ink.night, 7)}${passengers()}</g>` +
      ridge({ y: 1030, rise: 80, seed: 6, fill: '#4b5a39', steps: 5 }) +
      reeds(),
  )
}

function village(): string {
  return (
    times(11, i => {
      const x = 210 + i * 58 + (i % 3) * 14
      const y = 592 - (i % 4) * 9
      return (
        box({ x, y: y - 44, w: 44, h: 60 }, i % 3 ? ink.cream : ink.sand) +
        shape(`M${x - 6} ${y - 42}l28 -30l28 30Z`, '#49637a')
      )
    }) + shape('M560 556V440L578 380L596 440V556Z', '#49637a')
  )
}

function passengers(): string {
  return times(5, i => {
    const x = [-196, -164, -118, 128, 186][i] ?? 0
    const coat = [ink.red, ink.ochre, ink.navy, ink.teal, ink.red][i] ?? ink.navy
    return shape(`M${x - 13} 0V-42Q${x} -62 ${x + 13} -42V0Z`, coat) + disc(x, -68, 11, ink.night)
  })
}

function reeds(): string {
  const roll = dice(17)
  return times(60, () => {
    const x = roll() * 560 + (roll() > 0.5 ? 1050 : 0)
    const tall = 70 + roll() * 150
    return stroke(
      `M${x} ${high}q${roll() * 24 - 12} ${-tall * 0.6} ${roll() * 50 - 25} ${-tall}`,
      roll() > 0.5 ? '#394a2e' : ink.leaf,
      4,
    )
  })
}

export function canalLock(): string {
  return sheet(
    ['#f1e0bd', '#dbe0c8'],
    ridge({ y: 420, rise: 170, seed: 23, fill: '#9dad7c', steps: 7 }) +
      ridge({ y: 480, rise: 90, seed: 42, fill: ink.moss, steps: 9 }) +
      shape('M0 520H1600V1067H0Z', ink.sand) +
      shape('M620 520H980L1330 1067H270Z', ink.teal) +
      times(9, i =>
        stroke(`M${560 - i * 34} ${600 + i * 54}H${1040 + i * 34}`, ink.mist, 3, 'opacity=".35"'),
      ) +
      shape('M560 600H1040L1056 660H544Z', ink.night) +
      stroke('M800 600V660', ink.ochre, 6) +
      stroke('M560 520L212 1067M1040 520L1388 1067', '#b79f73', 26) +
      `<g transform="translate(800 800)">${shape('M-150 -10L-190 -210H190L150 -10L0 70Z', ink.red)}${shape('M-190 -210H190L184 -176H-184Z', ink.cream)}${times(12, i => box({ x: -168 + (i % 6) * 57, y: -286 + Math.floor(i / 6) * 38, w: 53, h: 35 }, [ink.ochre, ink.navy, ink.moss, ink.cream][(i * 7) % 4] ?? ink.navy))}${box({ x: -70, y: -380, w: 140, h: 96 }, ink.cream)}${box({ x: -58, y: -362, w: 116, h: 20 }, ink.night)}</g>` +
      shape('M270 1067L360 926H1240L1330 1067Z', ink.night, 'opacity=".55"') +
      mules(),
  )
}

function mules(): string {
  return `${box({ x: 300, y: 716, w: 86, h: 46 }, ink.ochre)}${box({ x: 1214, y: 716, w: 86, h: 46 }, ink.ochre)}${stroke('M386 740L640 660M1214 740L960 660', ink.night, 3)}`
}
