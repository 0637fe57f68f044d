import {
  box,
  dice,
  disc,
  high,
  ink,
  ridge,
  shape,
  sheet,
  stroke,
  sun,
  times,
  wide,
} from './paper.ts'

export function marketGarden(): string {
  const rows = times(9, i => {
    const foot = -500 + i * 330
    const head = 620 + i * 44
    return (
      shape(
        `M${head} 560L${foot} 1067H${foot + 190}L${head + 24} 560Z`,
        i % 2 ? '#6d4a33' : '#7d573c',
      ) +
      times(13, j => {
        const near = (j / 12) ** 1.9
        const y = 572 + near * 500
        const x = head + 12 + (foot + 95 - head - 12) * near
        const s = 5 + near * 46
        return (
          disc(x - s * 0.5, y, s, ink.leaf) +
          disc(x + s * 0.5, y + s * 0.1, s * 0.9, ink.moss) +
          disc(x, y - s * 0.5, s * 0.8, i % 3 ? '#a9b873' : '#7f9a6a')
        )
      })
    )
  })
  return sheet(
    ['#bcd3d2', '#f3dfb6'],
    sun(1280, 230, 86, ink.ochre) +
      ridge({ y: 470, rise: 120, seed: 18, fill: '#a9b897', steps: 6 }) +
      shape('M0 500C300 470 520 520 800 500C1100 478 1300 520 1600 494V540H0Z', ink.sea) +
      ridge({ y: 560, rise: 24, seed: 40, fill: ink.moss, steps: 9 }) +
      box({ x: 0, y: 556, w: wide, h: high }, '#8b6547') +
      rows +
      `<g transform="translate(250 470)">${shape('M0 100V20A110 84 0 0 1 220 20V100Z', ink.cream, 'opacity=".85"')}${times(5, i => stroke(`M${22 + i * 44} 100V${[-16, -48, -62, -48, -16][i]}`, '#8aa39d', 4))}</g>` +
      `<g transform="translate(1120 700)">${shape('M-50 0C-60 -130 -40 -190 10 -210C60 -190 70 -120 60 0Z', ink.navy)}${shape('M-44 0L-60 150H-6L4 40L20 150H74L56 0Z', '#49637a')}${disc(14, -244, 38, ink.rose)}${shape('M-52 -250Q14 -330 80 -250Q14 -268 -52 -250Z', ink.ochre)}${stroke('M-30 -140L-120 -40', ink.navy, 30)}${shape('M-210 -60H-70L-90 40H-190Z', '#b98a55')}${times(5, i => disc(-190 + i * 26, -72, 20, i % 2 ? ink.leaf : ink.red))}</g>`,
  )
}

export function imaginaryMap(): string {
  return sheet(
    ['#9cc3c0', '#6fa3a3'],
    times(7, i => stroke(coast(-i * 26), ink.cream, 3, `opacity="${0.5 - i * 0.06}"`)) +
      shape(`${coast(0)}L1600 0L1600 1067L0 1067L0 640Z`, ink.sand) +
      shape(
        'M700 560C860 420 1120 380 1330 420L1600 300V760C1400 820 1200 700 1040 780C900 840 760 760 700 560Z',
        '#dfc190',
      ) +
      shape(
        'M700 560C860 420 1120 380 1330 420L1290 640C1200 700 1120 700 1040 780C900 840 760 760 700 560Z',
        ink.ochre,
        'opacity=".55"',
      ) +
      shape(
        'M300 760C460 720 600 800 760 800C840 900 800 1000 820 1067H180C160 960 200 820 300 760Z',
        ink.leaf,
        'opacity=".6"',
      ) +
      shape(
        'M1330 420C1290 640 1200 700 1040 780C1200 840 1420 800 1600 900V300Z',
        ink.rose,
        'opacity=".7"',
      ) +
      stroke(
        'M1500 330C1300 420 1180 560 980 560C820 560 760 700 620 700C500 690 470 640 400 560',
        ink.teal,
        10,
      ) +
      stroke('M1180 900C1080 820 900 780 760 690', ink.teal, 6) +
      stroke(
        'M700 560C860 420 1120 380 1330 420C1290 640 1200 700 1040 780C900 840 760 760 700 560M300 760C460 720 600 800 760 800M1040 780C1200 840 1420 800 1600 900',
        ink.night,
        4,
        'stroke-dasharray="2 14"',
      ) +
      times(
        6,
        i =>
          `<g transform="translate(${[980, 1200, 560, 1380, 860, 1460][i]} ${[560, 520, 880, 640, 660, 860][i]})">${disc(0, 0, 17, ink.cream)}${disc(0, 0, 10, ink.red)}</g>`,
      ) +
      times(9, i =>
        shape(
          `M${1060 + (i % 5) * 60} ${300 + Math.floor(i / 5) * 46 + (i % 2) * 14}l34 -62l34 62Z`,
          i % 2 ? '#b79f73' : '#a48b60',
        ),
      ) +
      `<g transform="translate(230 250)">${shape('M0 -150L26 -26L150 0L26 26L0 150L-26 26L-150 0L-26 -26Z', ink.navy)}${shape('M0 -150L26 -26L0 0ZM150 0L26 26L0 0ZM0 150L-26 26L0 0ZM-150 0L-26 -26L0 0Z', ink.cream)}<circle r="106" fill="none" stroke="${ink.navy}" stroke-width="4"/></g>` +
      shape('M470 330l60 0l-14 26h-34ZM500 326V262L540 318Z', ink.night),
  )
}

function coast(shift: number): string {
  return `M0 ${640 + shift}C120 ${600 + shift} 220 ${680 + shift} 330 ${600 + shift}C420 ${540 + shift} 400 ${470 + shift} 520 ${440 + shift}C640 ${410 + shift} 640 ${300 + shift} 760 ${250 + shift}C880 ${200 + shift} 900 ${110 + shift} 1040 ${90 + shift}C1180 ${70 + shift} 1220 ${-20 + shift} 1320 ${-40 + shift}`
}

export function warmingStripes(): string {
  const roll = dice(1850)
  const cold = ['#14406b', '#2b6a94', '#5b98b4', '#9cc3cb', '#d8e2d8']
  const warm = ['#f3dfc0', '#eab98c', '#dd8a58', '#c64a30', '#8f2418']
  const scale = [...cold, ...warm]
  return sheet(
    [ink.cream, ink.cream],
    times(100, i => {
      const along = i / 99
      const warmth = 1.2 + along ** 1.9 * 7.2 + (roll() - 0.5) * 2.6
      const fill = scale[Math.max(0, Math.min(9, Math.round(warmth)))] ?? ink.cream
      return box({ x: i * 16, y: 0, w: 16.6, h: high }, fill)
    }) +
      ridge({ y: 1000, rise: 90, seed: 13, fill: ink.night, steps: 9 }) +
      trees(),
  )
}

function trees(): string {
  const roll = dice(52)
  return times(26, () => {
    const x = roll() * wide
    const tall = 50 + roll() * 90
    return (
      stroke(`M${x} 1010V${960 - tall / 2}`, ink.night, 7) +
      disc(x, 950 - tall / 2, 16 + tall / 5, ink.night)
    )
  })
}
