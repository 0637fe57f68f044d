/** The folder where images and the sizes made of them are kept. */
export type MediaFolder = { path: string }
