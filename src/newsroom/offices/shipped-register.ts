import { readRegisterFiles } from './read-register-files.ts'
import africa from './register/by-hand/africa.json' with { type: 'json' }
import americas from './register/by-hand/americas.json' with { type: 'json' }
import asiaAndOceania from './register/by-hand/asia-and-oceania.json' with { type: 'json' }
import belgium from './register/by-hand/belgium.json' with { type: 'json' }
import canada from './register/by-hand/canada.json' with { type: 'json' }
import europe from './register/by-hand/europe.json' with { type: 'json' }
import europeanUnion from './register/by-hand/european-union.json' with { type: 'json' }
import france from './register/by-hand/france.json' with { type: 'json' }
import international from './register/by-hand/international.json' with { type: 'json' }
import switzerland from './register/by-hand/switzerland.json' with { type: 'json' }
import unitedKingdom from './register/by-hand/united-kingdom.json' with { type: 'json' }
import unitedStates from './register/by-hand/united-states.json' with { type: 'json' }
import organisations from './register/organisations.json' with { type: 'json' }
import people from './register/people.json' with { type: 'json' }
import roles from './register/roles.json' with { type: 'json' }
import exportedBelgium from './register/wikidata/belgium.json' with { type: 'json' }
import exportedCanada from './register/wikidata/canada.json' with { type: 'json' }
import exportedFrance from './register/wikidata/france.json' with { type: 'json' }
import exportedUnitedKingdom from './register/wikidata/united-kingdom.json' with { type: 'json' }
import exportedUnitedStates from './register/wikidata/united-states.json' with { type: 'json' }
import exportedWorld from './register/wikidata/world.json' with { type: 'json' }
import type { Register } from './register.ts'
import type { OfficesFile, RolesFile } from './register-file.ts'

const offices = [
  africa,
  americas,
  asiaAndOceania,
  belgium,
  canada,
  europe,
  europeanUnion,
  france,
  international,
  switzerland,
  unitedKingdom,
  unitedStates,
  exportedBelgium,
  exportedCanada,
  exportedFrance,
  exportedUnitedKingdom,
  exportedUnitedStates,
  exportedWorld,
] as OfficesFile[]

let opened: Register | undefined

/** The register Dixit ships with, opened once; import this module lazily, it carries all the data. */
export function openShippedRegister(): Register {
  opened ??= readRegisterFiles({ organisations, people, roles: roles as RolesFile, offices })
  return opened
}
