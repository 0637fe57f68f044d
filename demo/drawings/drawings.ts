import { cathedral, courtColumns, hemicycle, stadium } from './city-and-law.ts'
import { imaginaryMap, marketGarden, warmingStripes } from './fields-and-maps.ts'
import { dam, powerStation, pylons, steamTrain, windTurbines } from './power-and-machines.ts'
import { ballotBox, library, roundTable } from './rooms.ts'
import { canalLock, ferry, greatWave, harbour, openOcean, sailingYacht } from './sea-and-shore.ts'
import { asteroids, ozoneSwirl, rocket, satellite } from './sky.ts'
import { cells, coins, measures, plugs } from './small-things.ts'

/** Every drawing of the demo, by the key that `images.json` and the articles use. */
export const drawings: Record<string, () => string> = {
  asteroide: asteroids,
  bac: ferry,
  bandes: warmingStripes,
  barrage: dam,
  bibliotheque: library,
  carte: imaginaryMap,
  cathedrale: cathedral,
  cellules: cells,
  centrale: powerStation,
  colonnes: courtColumns,
  ecluse: canalLock,
  fusee: rocket,
  hemicycle,
  mesure: measures,
  monnaie: coins,
  ocean: openOcean,
  ozone: ozoneSwirl,
  port: harbour,
  potager: marketGarden,
  prises: plugs,
  pylones: pylons,
  satellite,
  stade: stadium,
  'table-ronde': roundTable,
  train: steamTrain,
  turbines: windTurbines,
  urne: ballotBox,
  vague: greatWave,
  voilier: sailingYacht,
}
