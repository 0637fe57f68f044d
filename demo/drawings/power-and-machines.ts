import {
  box,
  dice,
  disc,
  glints,
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

export function pylons(): string {
  const line = (x: number, y: number, s: number) =>
    `<g transform="translate(${x} ${y}) scale(${s})">${stroke('M-70 0L-16 -360L0 -470L16 -360L70 0M-58 -76L44 -190M58 -76L-44 -190M-44 -190L30 -290M44 -190L-30 -290M-130 -330H130M-100 -400H100M-130 -330L0 -364L130 -330M-100 -400L0 -430L100 -400', ink.night, 8)}${times(4, i => stroke(`M${[-126, 126, -96, 96][i]} ${i < 2 ? -330 : -400}v26`, ink.ochre, 8))}</g>`
  return sheet(
    ['#3b5d7d', '#f2c493'],
    sun(520, 600, 130, ink.red) +
      ridge({ y: 720, rise: 90, seed: 2, fill: '#9a7f80', steps: 6 }) +
      ridge({ y: 790, rise: 80, seed: 28, fill: '#5b6070', steps: 8 }) +
      line(330, 800, 0.62) +
      line(690, 850, 1) +
      line(1270, 960, 1.75) +
      wires() +
      ridge({ y: 980, rise: 70, seed: 81, fill: ink.night, steps: 6 }),
  )
}

function wires(): string {
  const ends = [
    [-126, -304],
    [126, -304],
    [-96, -374],
    [96, -374],
  ]
  const masts = [
    [-100, 770, 0.4],
    [330, 800, 0.62],
    [690, 850, 1],
    [1270, 960, 1.75],
    [2200, 1100, 3],
  ]
  return times(4, e =>
    times(masts.length - 1, i => {
      const [dx = 0, dy = 0] = ends[e] ?? []
      const [x = 0, y = 0, s = 1] = masts[i] ?? []
      const [u = 0, v = 0, z = 1] = masts[i + 1] ?? []
      const a = [x + dx * s, y + dy * s]
      const b = [u + dx * z, v + dy * z]
      return stroke(
        `M${a.join(' ')}Q${((a[0] ?? 0) + (b[0] ?? 0)) / 2} ${Math.max(a[1] ?? 0, b[1] ?? 0) + 40} ${b.join(' ')}`,
        ink.night,
        2 + z,
      )
    }),
  )
}

export function windTurbines(): string {
  const turbine = (x: number, y: number, s: number, turn: number) =>
    `<g transform="translate(${x} ${y}) scale(${s})">${shape('M-9 0L-5 -420H5L9 0Z', ink.cream)}${shape('M5 0L2 -420H5L9 0Z', '#b7c4bd')}<g transform="translate(0 -424) rotate(${turn})">${times(3, i => `<g transform="rotate(${i * 120})">${shape('M-4 0C-22 -60 -8 -200 2 -262C10 -180 12 -60 6 0Z', ink.cream)}${shape('M2 -262C10 -180 12 -60 6 0L1 0Z', '#c3cfc8')}</g>`)}${disc(0, 0, 13, ink.red)}</g></g>`
  return sheet(
    ['#7fb0b5', '#f3dfba'],
    sun(300, 300, 90, ink.ochre) +
      times(
        6,
        i =>
          `<ellipse cx="${240 + i * 250}" cy="${180 + ((i * 67) % 180)}" rx="190" ry="20" fill="${ink.cream}" opacity=".4"/>`,
      ) +
      turbine(180, 690, 0.42, 10) +
      turbine(420, 690, 0.5, 50) +
      turbine(700, 700, 0.62, 84) +
      box({ x: 0, y: 684, w: wide, h: 400 }, ink.sea) +
      swell({ y: 720, height: 7, length: 200, shift: 0, fill: '#3c8184' }) +
      turbine(1010, 790, 1.05, 24) +
      swell({ y: 790, height: 10, length: 280, shift: 90, fill: ink.teal }) +
      turbine(1370, 930, 1.62, 66) +
      swell({ y: 900, height: 14, length: 380, shift: 40, fill: ink.navy }) +
      glints(700, 60, 4) +
      shape('M0 1067V900C140 880 260 950 420 1000C520 1030 600 1050 680 1067Z', '#54653a') +
      times(7, i => disc(60 + i * 62, 930 + i * 18, 12, ink.cream)),
  )
}

export function powerStation(): string {
  const tower = (x: number, s: number) =>
    `<g transform="translate(${x} 790) scale(${s})">${shape('M-120 0C-90 -140 -82 -240 -92 -330H92C82 -240 90 -140 120 0Z', ink.sand)}${shape('M30 0C34 -140 32 -240 34 -330H92C82 -240 90 -140 120 0Z', '#a58f76')}<ellipse cx="0" cy="-330" rx="92" ry="15" fill="#6f5f55"/></g>`
  return sheet(
    ['#2f5674', '#f1bf8f'],
    sun(1270, 560, 110, ink.red) +
      plume(300, 1) +
      plume(560, 1.2) +
      plume(860, 0.8) +
      ridge({ y: 770, rise: 60, seed: 36, fill: '#7d6f73', steps: 7 }) +
      tower(300, 1.2) +
      tower(560, 1.2) +
      tower(860, 1) +
      box({ x: 960, y: 650, w: 320, h: 150 }, ink.navy) +
      box({ x: 1010, y: 580, w: 120, h: 90 }, ink.navy) +
      shape('M1180 650V600A52 52 0 0 1 1284 600V650Z', ink.cream) +
      times(8, i => box({ x: 980 + i * 36, y: 700, w: 20, h: 26 }, ink.ochre)) +
      box({ x: 1330, y: 470, w: 26, h: 330 }, ink.red) +
      box({ x: 1330, y: 520, w: 26, h: 36 }, ink.cream) +
      box({ x: 0, y: 796, w: wide, h: 280 }, ink.teal) +
      swell({ y: 850, height: 8, length: 230, shift: 20, fill: '#1e5162' }) +
      swell({ y: 950, height: 12, length: 330, shift: 150, fill: ink.navy }) +
      glints(810, 66, 29),
  )
}

function plume(x: number, size: number): string {
  const roll = dice(x)
  return times(22, i =>
    disc(
      x + 20 + i * 22 * size + roll() * 60,
      400 - i * 15 * size - roll() * 40,
      (34 + i * 5 + roll() * 22) * size,
      i % 2 ? ink.cream : '#dfd4c6',
      `opacity="${0.5 - i * 0.018}"`,
    ),
  )
}

export function dam(): string {
  return sheet(
    ['#f1d9ae', '#cfd9c6'],
    sun(1230, 230, 90, ink.red) +
      ridge({ y: 400, rise: 210, seed: 11, fill: '#a8a07c', steps: 5 }) +
      shape('M240 440H1360V520H240Z', '#6fa3a3') +
      stroke('M300 470H700M820 486H1240', ink.cream, 4, 'opacity=".5"') +
      shape('M210 500H1390L1300 900H330Z', ink.sand) +
      shape('M210 500H1390L1384 530H216Z', '#8f7a5c') +
      times(
        12,
        i =>
          shape(`M${286 + i * 90} 540L${346 + i * 78} 890`, 'none') +
          stroke(`M${270 + i * 96} 534L${366 + i * 79} 890`, '#b79f73', 6),
      ) +
      times(
        5,
        i =>
          shape(
            `M${560 + i * 104} 560H${620 + i * 104}L${610 + i * 98} 930H${556 + i * 98}Z`,
            ink.cream,
          ) +
          stroke(
            `M${574 + i * 103} 580L${572 + i * 98} 910M${600 + i * 103} 580L${596 + i * 98} 910`,
            ink.mist,
            6,
          ),
      ) +
      shape('M0 360C140 420 250 470 330 640C370 760 350 900 300 1067H0Z', '#7c6a4a') +
      shape('M1600 340C1480 410 1370 480 1300 650C1250 770 1260 900 1330 1067H1600Z', '#6a5a40') +
      shape('M0 560C90 600 160 700 180 820C190 920 160 1000 120 1067H0Z', ink.moss) +
      shape('M1600 540C1510 600 1460 700 1450 820C1446 920 1480 1000 1520 1067H1600Z', ink.moss) +
      shape('M330 900H1300L1360 1067H270Z', ink.teal) +
      mistOf() +
      glints(960, 24, 16),
  )
}

function mistOf(): string {
  const roll = dice(61)
  return times(46, () =>
    disc(520 + roll() * 560, 900 + roll() * 56, 16 + roll() * 42, ink.cream, 'opacity=".3"'),
  )
}

export function steamTrain(): string {
  return sheet(
    ['#c9d8cf', '#f0dcb4'],
    smoke() +
      ridge({ y: 560, rise: 170, seed: 71, fill: '#9db08d', steps: 6 }) +
      ridge({ y: 690, rise: 110, seed: 24, fill: ink.moss, steps: 7 }) +
      box({ x: 0, y: 690, w: wide, h: 40 }, '#a8764f') +
      times(
        6,
        i =>
          shape(
            `M${i * 290 - 70} 730H${i * 290 + 220}V1067H${i * 290 + 180}V900A105 105 0 0 0 ${i * 290 - 30} 900V1067H${i * 290 - 70}Z`,
            '#8b5e40',
          ) +
          times(7, j =>
            stroke(
              `M${i * 290 - 22 + Math.cos((j / 6) * Math.PI + Math.PI) * 8 + j * 33} ${802 - Math.sin((j / 6) * Math.PI) * 26}v-20`,
              '#c8976a',
              5,
            ),
          ),
      ) +
      stroke(`M0 688H${wide}`, ink.night, 8) +
      `<g transform="translate(1080 684)">${box({ x: -40, y: -190, w: 320, h: 110 }, ink.teal, 'rx="50"')}${times(5, i => box({ x: 0 + i * 56, y: -190, w: 8, h: 110 }, ink.ochre))}${box({ x: 226, y: -350, w: 42, h: 180 }, ink.night)}${box({ x: 214, y: -362, w: 66, h: 24 }, ink.ochre)}${stroke('M20 -190V-270H150V-190', ink.night, 10)}${box({ x: -60, y: -80, w: 360, h: 22 }, ink.red)}${wheel(20, 58)}${wheel(220, 58)}${stroke('M20 -52L220 -52', ink.ochre, 12)}</g>` +
      `<g transform="translate(930 684)">${box({ x: -56, y: -130, w: 130, h: 78 }, ink.night)}${disc(10, -150, 44, '#3a2a2a')}${wheel(-24, 30)}${wheel(46, 30)}${disc(84, -190, 18, ink.night)}${shape('M62 -80V-160Q84 -184 106 -160V-80Z', ink.navy)}</g>` +
      times(5, i => wagon(740 - i * 180, i)) +
      times(24, i => disc(i * 70 + 10, 1060 - (i % 5) * 12, 46, i % 2 ? '#4f6340' : '#3f5235')),
  )
}

function wheel(x: number, r: number): string {
  return (
    disc(x, -r, r, ink.night) +
    disc(x, -r, r * 0.78, ink.sand) +
    times(8, i =>
      stroke(
        `M${x} ${-r}L${x + Math.cos((i * Math.PI) / 4) * r * 0.8} ${-r + Math.sin((i * Math.PI) / 4) * r * 0.8}`,
        ink.night,
        5,
      ),
    ) +
    disc(x, -r, r * 0.22, ink.red)
  )
}

function wagon(x: number, index: number): string {
  const load =
    index % 2
      ? times(4, i => disc(x - 44 + i * 30, 566, 24, '#2d2a30'))
      : times(
          4,
          i =>
            shape(
              `M${x - 58 + i * 32} 582v-48q14 -22 28 0v48Z`,
              [ink.red, ink.navy, ink.ochre, ink.teal][(i + index) % 4] ?? ink.red,
            ) + disc(x - 44 + i * 32, 512, 12, ink.night),
        )
  return `${load}${shape(`M${x - 78} 574H${x + 78}L${x + 62} 640H${x - 62}Z`, index % 2 ? '#6d4630' : ink.red)}<g transform="translate(${x} 684)">${wheel(-40, 26)}${wheel(40, 26)}</g>${stroke(`M${x + 76} 630h34`, ink.night, 6)}`
}

function smoke(): string {
  const roll = dice(39)
  return times(40, i =>
    disc(
      1330 - i * 30 - roll() * 40,
      300 - Math.sin(i / 7) * 60 - i * 2.4 - roll() * 40,
      34 + i * 1.9 + roll() * 22,
      i % 3 ? ink.cream : '#d3d0c4',
      `opacity="${0.78 - i * 0.015}"`,
    ),
  )
}
