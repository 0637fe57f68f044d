import {
  box,
  dice,
  disc,
  high,
  ink,
  ridge,
  shape,
  sheet,
  stars,
  stroke,
  sun,
  times,
} from './paper.ts'

export function satellite(): string {
  return sheet(
    ['#0b1a2e', '#14314f'],
    stars(260, 3) +
      earth() +
      `<g transform="translate(800 420) rotate(-18)">${panel(-560)}${panel(190)}${stroke('M-190 0H190', '#c9d0cc', 16)}${box({ x: -104, y: -110, w: 208, h: 220 }, ink.ochre)}${times(4, i => stroke(`M-104 ${-64 + i * 44}H104`, '#a8752a', 4))}${shape('M-60 110H60L92 190H-92Z', '#dfe4e0')}${disc(0, 200, 56, ink.cream)}${disc(0, 200, 34, ink.navy)}${stroke('M60 -110L120 -210', '#c9d0cc', 8)}${disc(122, -214, 14, ink.red)}</g>`,
  )
}

function panel(x: number): string {
  return (
    box({ x, y: -86, w: 370, h: 172 }, ink.teal) +
    times(6, i => stroke(`M${x + i * 74} -86V86`, ink.mist, 4)) +
    times(3, i => stroke(`M${x} ${-86 + i * 86}H${x + 370}`, ink.mist, 4)) +
    shape(`M${x} -86H${x + 370}L${x + 60} 86H${x}Z`, ink.cream, 'opacity=".14"')
  )
}

function earth(): string {
  return (
    disc(800, 1900, 1160, ink.sea, 'opacity=".6" filter="url(#soft)"') +
    disc(800, 1900, 1110, ink.teal) +
    shape(
      'M220 960C420 850 560 900 640 850C760 800 880 860 980 830C1120 850 1060 920 1180 960C1060 1010 860 1000 720 1067H100Z',
      ink.leaf,
      'opacity=".8"',
    ) +
    shape(
      'M1180 880C1320 890 1440 950 1560 1040L1400 1067C1360 1000 1260 970 1180 880Z',
      ink.sand,
      'opacity=".8"',
    ) +
    times(7, i =>
      stroke(
        `M${90 + i * 220} ${1020 - Math.sin(i / 2) * 120}q90 -36 190 -10`,
        ink.cream,
        18,
        'opacity=".5"',
      ),
    )
  )
}

export function rocket(): string {
  const roll = dice(15)
  return sheet(
    ['#1c3b5a', '#f0b98c'],
    stars(70, 8, 420) +
      ridge({ y: 880, rise: 60, seed: 4, fill: '#3f5a49', steps: 12 }) +
      disc(800, 820, 240, ink.ochre, 'opacity=".8" filter="url(#soft)"') +
      times(90, i =>
        disc(
          800 + (roll() - 0.5) * (160 + i * 13),
          860 + roll() * 220,
          30 + roll() * 66,
          i % 3 ? ink.cream : '#e4c3a5',
          'opacity=".62"',
        ),
      ) +
      shape('M740 640L690 900Q800 800 910 900L860 640Z', ink.red) +
      shape('M764 640L742 830Q800 770 858 830L836 640Z', ink.ochre) +
      shape('M784 640L776 760Q800 730 824 760L816 640Z', ink.cream) +
      shape('M752 640V230C752 150 776 96 800 62C824 96 848 150 848 230V640Z', ink.cream) +
      shape('M806 640V72C828 110 848 160 848 230V640Z', '#cfc6b2') +
      box({ x: 752, y: 300, w: 96, h: 20 }, ink.navy) +
      box({ x: 752, y: 330, w: 96, h: 8 }, ink.red) +
      box({ x: 752, y: 560, w: 96, h: 10 }, ink.navy) +
      times(
        2,
        i =>
          shape(
            `M${i ? 856 : 694} 650V420Q${i ? 881 : 719} 350 ${i ? 906 : 744} 420V650Z`,
            '#e7dcc4',
          ) + shape(`M${i ? 862 : 700} 650h38l10 40h-58Z`, ink.night),
      ) +
      times(3, i => stroke(`M${180 + i * 20} 900V${430 + i * 10}`, ink.night, 6)) +
      times(9, i =>
        stroke(
          `M180 ${450 + i * 50}L220 ${490 + i * 50}M220 ${450 + i * 50}L180 ${490 + i * 50}`,
          ink.night,
          4,
        ),
      ) +
      times(44, i =>
        shape(
          `M${i * 38 - 10} ${high}V${960 - roll() * 60}l10 -${50 + roll() * 50}l26 ${70 + roll() * 40}V${high}Z`,
          i % 2 ? '#1e3528' : '#2a4733',
        ),
      ),
  )
}

export function asteroids(): string {
  return sheet(
    ['#0a1728', '#1d3850'],
    stars(320, 91) +
      sun(1440, 150, 62) +
      `<ellipse cx="620" cy="560" rx="640" ry="250" fill="none" stroke="${ink.mist}" stroke-width="3" stroke-dasharray="4 18" stroke-linecap="round" transform="rotate(-14 620 560)"/>` +
      rock(620, 560, 270, 5) +
      rock(1216, 380, 84, 9) +
      `<g transform="translate(1330 680) rotate(18)">${box({ x: -36, y: -32, w: 72, h: 64 }, ink.cream)}${box({ x: -190, y: -18, w: 140, h: 36 }, ink.teal)}${box({ x: 50, y: -18, w: 140, h: 36 }, ink.teal)}${disc(0, -48, 26, ink.ochre)}</g>`,
  )
}

function rock(x: number, y: number, r: number, seed: number): string {
  const roll = dice(seed)
  const points = Array.from({ length: 22 }, (_, i) => {
    const turn = (i / 22) * Math.PI * 2
    const far = r * (0.84 + roll() * 0.2)
    return `${x + Math.cos(turn) * far} ${y + Math.sin(turn) * far * 0.86}`
  })
  const outline = `M${points.join('L')}Z`
  return `<clipPath id="rock${seed}"><path d="${outline}"/></clipPath>${shape(outline, '#a08d78')}<g clip-path="url(#rock${seed})">${times(60, () => disc(x + (roll() - 0.5) * r * 2, y + (roll() - 0.5) * r * 1.8, r * (0.03 + roll() * 0.1), roll() > 0.5 ? '#8a7866' : '#b8a68e'))}${disc(x - r * 0.52, y + r * 0.46, r * 1.05, ink.night, 'opacity=".4"')}${times(7, () => `<g transform="translate(${x + (roll() - 0.2) * r * 1.1} ${y + (roll() - 0.6) * r})">${disc(0, 0, r * 0.1, '#6e5f52')}${disc(r * 0.02, r * 0.02, r * 0.075, '#93816d')}</g>`)}</g>`
}

export function ozoneSwirl(): string {
  const rings = [
    ink.ochre,
    '#cfae62',
    ink.leaf,
    '#6fa287',
    ink.sea,
    ink.teal,
    ink.navy,
    '#2b2a5a',
    '#44265c',
  ]
  return sheet(
    ['#0d1d33', '#17324c'],
    stars(200, 33) +
      disc(800, 540, 470, ink.mist, 'opacity=".35" filter="url(#soft)"') +
      disc(800, 540, 470, ink.sea) +
      `<clipPath id="globe"><circle cx="800" cy="540" r="468"/></clipPath><g clip-path="url(#globe)">${rings.map((fill, i) => blob(800 + i * 5, 540 + i * 6, 470 - i * 47, fill, i)).join('')}${shape('M700 470C760 420 850 440 910 470C990 490 1000 560 950 610C890 670 790 660 730 630C670 610 640 530 700 470Z', ink.cream, 'opacity=".22"')}${times(12, i => stroke(`M800 540L${800 + Math.cos((i * Math.PI) / 6) * 480} ${540 + Math.sin((i * Math.PI) / 6) * 480}`, ink.cream, 2, 'opacity=".22"'))}${times(3, i => `<circle cx="800" cy="540" r="${150 + i * 120}" fill="none" stroke="${ink.cream}" stroke-width="2" opacity=".22"/>`)}</g>`,
  )
}

function blob(x: number, y: number, r: number, fill: string, seed: number): string {
  const points = Array.from({ length: 72 }, (_, i) => {
    const turn = (i / 72) * Math.PI * 2
    const far =
      r * (1 + 0.07 * Math.sin(turn * 3 + seed * 0.55) + 0.035 * Math.sin(turn * 5 - seed))
    return `${x + Math.cos(turn) * far} ${y + Math.sin(turn) * far}`
  })
  return shape(`M${points.join('L')}Z`, fill)
}
