/** The few colours every drawing is made of, so that a page of them looks like one newspaper. */
export const ink = {
  night: '#10233b',
  navy: '#1b3a57',
  teal: '#235f6b',
  sea: '#4b9292',
  mist: '#a9c8c2',
  cream: '#f7efdf',
  sand: '#e8d6b3',
  ochre: '#dca046',
  red: '#c64a30',
  rose: '#e7b49d',
  moss: '#6b7d4b',
  leaf: '#94a563',
}

export const wide = 1600
export const high = 1067

/** A whole sheet: the drawing over its ground, with a soft vignette and the grain of paper. */
export function sheet(ground: [top: string, bottom: string], drawing: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}">
<defs>
<linearGradient id="ground" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${ground[0]}"/><stop offset="1" stop-color="${ground[1]}"/></linearGradient>
<radialGradient id="vignette" cx=".5" cy=".45" r=".8"><stop offset=".6" stop-color="${ink.night}" stop-opacity="0"/><stop offset="1" stop-color="${ink.night}" stop-opacity=".28"/></radialGradient>
<filter id="grain" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".55" numOctaves="2" seed="7"/><feColorMatrix values="0 0 0 0 .1 0 0 0 0 .1 0 0 0 0 .15 0 0 0 .9 -.38"/></filter>
<filter id="soft" x="-1" y="-1" width="3" height="3"><feGaussianBlur stdDeviation="36"/></filter>
</defs>
<rect width="${wide}" height="${high}" fill="url(#ground)"/>
${drawing}
<rect width="${wide}" height="${high}" fill="url(#vignette)"/>
<rect width="${wide}" height="${high}" filter="url(#grain)" opacity=".22"/>
</svg>`
}

/** Numbers from 0 to 1 that look thrown and are the same at every run. */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function times(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('')
}

export function disc(x: number, y: number, r: number, fill: string, more = ''): string {
  return `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`
}

export function box(at: { x: number; y: number; w: number; h: number }, fill: string, more = '') {
  return `<rect x="${at.x}" y="${at.y}" width="${at.w}" height="${at.h}" fill="${fill}" ${more}/>`
}

export function shape(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`
}

export function stroke(d: string, colour: string, width: number, more = ''): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`
}

/** A sun or a moon with its halo. */
export function sun(x: number, y: number, r: number, colour: string = ink.ochre): string {
  return disc(x, y, r * 1.7, colour, 'opacity=".35" filter="url(#soft)"') + disc(x, y, r, colour)
}

export type Ridge = { y: number; rise: number; seed: number; fill: string; steps?: number }

/** A line of hills across the sheet, filled down to its foot. */
export function ridge({ y, rise, seed, fill, steps = 7 }: Ridge): string {
  const roll = dice(seed)
  const step = wide / steps
  let d = `M0 ${high}L0 ${y - roll() * rise}`
  for (let i = 0; i < steps; i++) {
    const x = i * step
    const next = y - roll() * rise
    d += `S${x + step * 0.55} ${next} ${x + step} ${next}`
  }
  return shape(`${d}L${wide} ${high}Z`, fill)
}

export type Swell = { y: number; height: number; length: number; shift: number; fill: string }

/** A band of regular waves across the sheet, filled down to its foot. */
export function swell({ y, height, length, shift, fill }: Swell): string {
  let d = `M${-length + shift} ${y}`
  for (let x = -length + shift; x < wide + length; x += length)
    d += `q${length / 4} ${-height} ${length / 2} 0t${length / 2} 0`
  return shape(`${d}L${wide + length} ${high}L0 ${high}L${-length} ${high}Z`, fill)
}

/** Short strokes of light on water. */
export function glints(from: number, count: number, seed: number): string {
  const roll = dice(seed)
  return times(count, () => {
    const depth = roll()
    const x = roll() * wide
    const y = from + depth * (high - from)
    const half = 12 + depth * 50
    return stroke(
      `M${x - half} ${y}h${half * 2}`,
      ink.cream,
      2 + depth * 3,
      `opacity="${0.12 + roll() * 0.3}"`,
    )
  })
}

export function stars(count: number, seed: number, below = high): string {
  const roll = dice(seed)
  return times(count, () =>
    disc(
      roll() * wide,
      roll() * below,
      0.8 + roll() ** 3 * 3.4,
      ink.cream,
      `opacity="${0.3 + roll() * 0.7}"`,
    ),
  )
}
