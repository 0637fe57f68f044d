import { box, dice, disc, ink, ridge, shape, sheet, stroke, sun, times, wide } from './paper.ts'

export function roundTable(): string {
  const places = 32
  return sheet(
    ['#0f2a44', '#2d5a70'],
    disc(800, 300, 430, ink.mist, 'opacity=".25" filter="url(#soft)"') +
      `<ellipse cx="800" cy="600" rx="700" ry="330" fill="#143352"/>` +
      `<ellipse cx="800" cy="570" rx="590" ry="262" fill="#b98a55"/><ellipse cx="800" cy="558" rx="590" ry="262" fill="#d6aa70"/><ellipse cx="800" cy="560" rx="400" ry="170" fill="#143352"/>` +
      star(800, 560, 118) +
      times(places, i => {
        const turn = (i / places) * Math.PI * 2 + 0.05
        const x = 800 + Math.cos(turn) * 494
        const y = 556 + Math.sin(turn) * 215
        return (
          shape(`M${x - 19} ${y + 5}l30 -14l12 18l-30 14Z`, ink.cream) +
          disc(
            800 + Math.cos(turn) * 654,
            576 + Math.sin(turn) * 304,
            25,
            [ink.red, ink.ochre, ink.sea, ink.mist, ink.rose][i % 5] ?? ink.red,
          )
        )
      }) +
      times(
        13,
        i =>
          stroke(`M${140 + i * 110} 40V190`, ink.mist, 5, 'opacity=".4"') +
          shape(
            `M${143 + i * 110} 46h62q10 26 0 50h-62Z`,
            [ink.red, ink.cream, ink.ochre, ink.sea][i % 4] ?? ink.red,
            'opacity=".85"',
          ),
      ),
  )
}

function star(x: number, y: number, r: number): string {
  const arm = (dx: number, dy: number, fill: string) =>
    shape(
      `M${x} ${y}L${x + (dy * r) / 6 + (dx * r) / 6} ${y + ((dx * r) / 6 + (dy * r) / 6) * 0.45}L${x + dx * r * 1.5} ${y + dy * r * 0.7}Z`,
      fill,
    ) +
    shape(
      `M${x} ${y}L${x - (dy * r) / 6 + (dx * r) / 6} ${y + ((-dx * r) / 6 + (dy * r) / 6) * 0.45}L${x + dx * r * 1.5} ${y + dy * r * 0.7}Z`,
      ink.cream,
    )
  return arm(1, 0, ink.mist) + arm(-1, 0, ink.mist) + arm(0, 1, ink.mist) + arm(0, -1, ink.mist)
}

export function library(): string {
  const roll = dice(77)
  const spines = [
    ink.red,
    ink.teal,
    ink.ochre,
    ink.navy,
    ink.moss,
    ink.rose,
    ink.sea,
    '#7a4a38',
    ink.sand,
  ]
  const shelf = (y: number, from: number, to: number) => {
    let drawn = ''
    for (let x = from + 6; x < to - 24; ) {
      const w = 16 + roll() * 24
      const h = 96 + roll() * 52
      const fill = spines[Math.floor(roll() * spines.length)] ?? ink.red
      if (roll() > 0.07)
        drawn +=
          box({ x, y: y - h, w: w - 2, h }, fill) +
          box({ x, y: y - h + 14, w: w - 2, h: 5 }, ink.cream, 'opacity=".5"')
      x += w
    }
    return drawn + box({ x: from, y, w: to - from, h: 16 }, '#6d4630')
  }
  const wall = (from: number, to: number) =>
    box({ x: from, y: 0, w: to - from, h: 910 }, '#3a2a2a') +
    times(5, i => shelf(168 + i * 178, from, to))
  return sheet(
    ['#d9b98a', '#8a5a3c'],
    shape('M560 0H1040V910H560Z', '#87a9ad') +
      box({ x: 560, y: 0, w: 480, h: 910 }, ink.cream, 'opacity=".35"') +
      sun(800, 300, 90, ink.ochre) +
      ridge({ y: 690, rise: 150, seed: 66, fill: ink.moss, steps: 6 }) +
      times(3, i => box({ x: 556 + i * 236, y: 0, w: 14, h: 910 }, '#4a3226')) +
      times(3, i => box({ x: 560, y: 210 + i * 230, w: 480, h: 12 }, '#4a3226')) +
      wall(0, 556) +
      wall(1044, 1600) +
      box({ x: 0, y: 910, w: wide, h: 160 }, '#a87a4e') +
      shape('M560 910H1040L1240 1067H360Z', ink.cream, 'opacity=".35"') +
      stroke('M1180 910L1300 130M1262 910L1382 130', '#c89a63', 14) +
      times(9, i => stroke(`M${1188 + i * 13} ${860 - i * 84}h82`, '#c89a63', 10)) +
      reader(),
  )
}

function reader(): string {
  return `<g transform="translate(790 900)">${box({ x: -190, y: -130, w: 380, h: 20 }, '#4a3226')}${stroke('M-160 -110V110M160 -110V110', '#4a3226', 16)}${shape('M-70 -130C-76 -250 -40 -300 0 -300C40 -300 76 -250 70 -130Z', ink.red)}${disc(0, -336, 42, ink.night)}${shape('M-96 -134L-6 -156V-178L-100 -164ZM96 -134L6 -156V-178L100 -164Z', ink.cream)}${stroke('M150 -130V-240', ink.night, 7)}${shape('M104 -236H196L174 -286H126Z', ink.teal)}</g>`
}

export function ballotBox(): string {
  return sheet(
    ['#dfe5d6', '#d2b98f'],
    box({ x: 0, y: 760, w: wide, h: 310 }, '#8b5e40') +
      box({ x: 0, y: 760, w: wide, h: 18 }, '#a8764f') +
      times(
        3,
        i =>
          box(
            { x: 90 + i * 178, y: 180, w: 160, h: 580 },
            [ink.teal, ink.navy, ink.teal][i] ?? ink.teal,
          ) +
          times(6, j =>
            stroke(`M${104 + i * 178 + j * 26} 190V758`, ink.night, 4, 'opacity=".25"'),
          ),
      ) +
      box({ x: 70, y: 160, w: 560, h: 26 }, '#6d4630') +
      shape('M820 500H1320V880H820Z', '#bfd6d4', 'opacity=".75"') +
      shape('M820 500L870 440H1370L1320 500Z', ink.cream) +
      shape('M1320 500L1370 440V820L1320 880Z', ink.mist) +
      times(
        16,
        i =>
          `<g transform="translate(${880 + (i % 6) * 66} ${840 - Math.floor(i / 6) * 38}) rotate(${((i * 37) % 50) - 25})">${box({ x: -36, y: -23, w: 72, h: 46 }, i % 3 ? ink.cream : ink.sand, `stroke="#b79f73" stroke-width="2"`)}${stroke('M-34 -20L0 6L34 -20', '#b79f73', 2)}</g>`,
      ) +
      stroke(
        'M820 500H1320V880H820ZM820 500L870 440H1370L1320 500M1370 440V820L1320 880',
        ink.navy,
        8,
      ) +
      box({ x: 1010, y: 462, w: 170, h: 14 }, ink.night) +
      `<g transform="translate(1096 372) rotate(-5)">${box({ x: -74, y: -44, w: 148, h: 130 }, ink.cream, 'stroke="#b79f73" stroke-width="3"')}${stroke('M-72 -42L0 22L72 -42', '#b79f73', 3)}</g>` +
      shape(
        'M1190 356C1230 300 1330 250 1600 190V330C1440 350 1340 390 1250 420C1200 430 1150 400 1150 372Z',
        ink.rose,
      ) +
      shape('M1400 226L1600 172V350L1430 366Z', ink.red),
  )
}
