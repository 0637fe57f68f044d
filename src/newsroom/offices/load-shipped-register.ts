import type { Register } from './register.ts'

/** Opens the register Dixit ships with. Its data are loaded only when first asked for. */
export async function loadShippedRegister(): Promise<Register> {
  const { openShippedRegister } = await import('./shipped-register.ts')
  return openShippedRegister()
}
