import { describe, expect, it } from 'vitest'
import { readStatements } from '../index.ts'

/** « qui | cue | ce qui est dit », one line a statement. */
function whoSaysWhat(text: string): string[] {
  return readStatements(text, { language: 'fr' }).map(({ speaker, cue, pieces }) => {
    const said = pieces.map(({ start, end }) => text.slice(start, end)).join(' … ')
    return [speaker?.text ?? '-', cue ? text.slice(cue.start, cue.end) : '-', said].join(' | ')
  })
}

describe('French statements', () => {
  it.each([
    ['« La digue tient », a déclaré le préfet.', 'le préfet | a déclaré | « La digue tient »'],
    ['« La digue tient », a-t-elle ajouté.', 'elle | a-t-elle ajouté | « La digue tient »'],
    [
      '« La digue tient », dit Paul Durand, « pour le moment ».',
      'Paul Durand | dit | « La digue tient » … « pour le moment »',
    ],
    [
      '« La digue tient, assure Paul Durand, elle tiendra encore. »',
      'Paul Durand | assure | « La digue tient … elle tiendra encore. »',
    ],
    [
      '« La digue tient bien, assure Paul Durand, maire de Loscouët. Elle tiendra encore. »',
      'Paul Durand | assure | « La digue tient bien … Elle tiendra encore. »',
    ],
    [
      'La route est coupée depuis midi, a annoncé la préfecture.',
      'la préfecture | a annoncé | La route est coupée depuis midi',
    ],
    [
      'Les faits, précise le parquet, se sont produits mardi.',
      'le parquet | précise | Les faits … se sont produits mardi',
    ],
    [
      '« Je ne céderai pas un pouce », cingle-t-elle.',
      'elle | cingle | « Je ne céderai pas un pouce »',
    ],
    [
      '« Je ne céderai pas un pouce », s’étouffe la députée Anne Petit.',
      'la députée Anne Petit | s’étouffe | « Je ne céderai pas un pouce »',
    ],
    [
      '« Je ne céderai pas un pouce », a déclaré à l’AFP Odile Farges, maire de Brévanne.',
      'Odile Farges, maire de Brévanne | a déclaré | « Je ne céderai pas un pouce »',
    ],
    ['Rien d’inquiétant, assure son entourage.', 'son entourage | assure | Rien d’inquiétant'],
    [
      'La délégation menaçait de partir, a-t-il relaté.',
      'il | a-t-il relaté | La délégation menaçait de partir',
    ],
  ])('finds who speaks in an incise: %s', (text, expected) => {
    expect(whoSaysWhat(text)).toEqual([expected])
  })

  it.each([
    [
      'Le maire a indiqué mardi à l’AFP que le pont rouvrirait.',
      'Le maire | a indiqué | que le pont rouvrirait',
    ],
    [
      'La ministre des Sports, Anne Petit, qui était à Lyon, a promis que le stade serait prêt.',
      'La ministre des Sports, Anne Petit | a promis | que le stade serait prêt',
    ],
    ['L’armée affirme avoir repris la ville.', 'L’armée | affirme | avoir repris la ville'],
    [
      'Elle a tenu à rappeler que rien n’était joué.',
      'Elle | a tenu à rappeler | que rien n’était joué',
    ],
    ['Le suspect se dit innocent.', 'Le suspect | se dit | innocent'],
    ['Elle n’a pas caché qu’elle reviendrait.', 'Elle | n’a pas caché | qu’elle reviendrait'],
    ['Le club n’exclut pas de vendre.', 'Le club | n’exclut | de vendre'],
    [
      'Le parquet a indiqué dans un communiqué avoir ouvert une enquête.',
      'Le parquet | a indiqué | avoir ouvert une enquête',
    ],
    ['Du côté de la direction, on assure que rien ne presse.', 'on | assure | que rien ne presse'],
    [
      'Le maire a dit que l’eau baissait, ce que dément la préfecture.',
      'Le maire | a dit | que l’eau baissait',
    ],
    ['Il a été précisé que le vol était annulé.', '- | a été précisé | que le vol était annulé'],
  ])('finds what a verb introduces: %s', (text, expected) => {
    expect(whoSaysWhat(text)).toEqual([expected])
  })

  it('gives each verb of a sentence its own words and the same speaker', () => {
    expect(
      whoSaysWhat('Le maire a dit que l’eau baissait, ajoutant que les écoles rouvriraient.'),
    ).toEqual([
      'Le maire | a dit | que l’eau baissait',
      'Le maire | ajoutant | que les écoles rouvriraient',
    ])
  })

  it.each([
    [
      'Selon la police, deux hommes sont en fuite.',
      'la police | Selon | deux hommes sont en fuite',
    ],
    [
      'Deux hommes sont en fuite, selon une source policière.',
      'une source policière | selon | Deux hommes sont en fuite',
    ],
    [
      'Pour l’historienne Léa Morin, « rien n’a changé ».',
      'l’historienne Léa Morin | Pour | « rien n’a changé »',
    ],
    [
      'Selon le préfet, qui s’est rendu sur place, le feu est fixé.',
      'le préfet | Selon | le feu est fixé',
    ],
  ])('finds sources: %s', (text, expected) => {
    expect(whoSaysWhat(text)).toEqual([expected])
  })

  it.each([
    [
      'La CGT dénonce « un passage en force » du gouvernement.',
      'La CGT | dénonce | « un passage en force » du gouvernement',
    ],
    [
      'La police a annoncé l’interpellation du fuyard.',
      'La police | a annoncé | l’interpellation du fuyard',
    ],
    ['Le club n’exclut pas un recours.', 'Le club | n’exclut | un recours'],
    [
      'Le député a qualifié le texte de « honteux ».',
      'Le député | a qualifié | le texte de « honteux »',
    ],
  ])('finds partial quotations and announced things: %s', (text, expected) => {
    expect(whoSaysWhat(text)).toEqual([expected])
  })

  it('lets the sentence before carry a quotation that stands alone', () => {
    expect(
      whoSaysWhat('Le capitaine Hugo Blanc ne cachait pas sa joie. « On a tout donné ce soir. »'),
    ).toEqual(['Le capitaine Hugo Blanc | - | « On a tout donné ce soir. »'])
  })

  it('lets a colon carry a quotation into the next paragraph', () => {
    expect(whoSaysWhat('L’association précise :\n\n« Personne n’a été blessé. »')).toEqual([
      'L’association | précise | « Personne n’a été blessé. »',
    ])
  })

  it.each([
    'Cette victoire rapporte une médaille au club.',
    'Ce renfort montre que la digue est aux abois.',
    'L’abstention, selon la pratique, n’y fait pas obstacle.',
    'Les effets varient selon les sols.',
    'Celle de 1958 le dit par un mot : « La République est une et indivisible. »',
    'Les États s’engagent à ouvrir leurs marchés.',
    'Les lecteurs allemands l’auront reconnu : c’est le taux de 1999.',
    'Ses carnets, que la ville a acquis, révèlent une voyageuse prudente.',
    'Le tribunal est suspendu ; le greffier, Luc Rey, assure l’intérim.',
    'La hausse s’explique par la météo.',
    'Le panneau indique que la route est barrée.',
    'Le stade est nommé d’après un ancien joueur.',
    'La pièce « En attendant Godot » est jouée samedi.',
    'Il est poursuivi pour « violences en réunion ».',
    'Le film rapporte plus qu’il ne coûte.',
    'Il a demandé son chemin et lancé une offensive.',
    'Les tarifs varient selon la saison.',
    'Pour la première fois, la ville est en tête.',
    'Leur buteur, dit « la Flèche », a marqué deux fois.',
    'La défense n’a concédé que deux tirs.',
    'La cour l’a condamné à deux ans de prison pour « recel aggravé ».',
    'Ils ont appelé à une journée « collège mort » le 7 avril.',
    'La pluie promet de durer.',
    'Elle prévoit que les campings aient un gardien.',
  ])('stays silent where nobody speaks: %s', text => {
    expect(whoSaysWhat(text)).toEqual([])
  })

  it('reads a headline whose quotation holds the verb', () => {
    expect(whoSaysWhat('Budget : le maire « ne cèdera pas »')).toEqual([
      'le maire | - | « ne cèdera pas »',
    ])
  })

  it('gives the first words of a story to whoever comes next', () => {
    const text = 'L’usine\n\n« On vidait les cuves à la main. » Régis, 58 ans, a choisi de parler.'
    expect(whoSaysWhat(text)[0]).toContain('Régis')
  })

  it.each([
    ['Le maire a dit qu’il viendrait mardi.', false],
    ['Le maire a dit que deux hommes auraient disparu.', true],
    ['Le maire a dit que le suspect se serait enfui.', true],
    ['Le maire affirme que deux hommes seraient en fuite.', true],
    ['Selon la police, l’homme serait parti à pied.', true],
    ['Le maire affirme que le match serait reporté s’il pleuvait.', false],
    ['Le maire assure que le retrait du texte est acquis.', false],
  ])('tells hearsay from the future seen from the past: %s', (text, conditional) => {
    expect(readStatements(text, { language: 'fr' })[0]).toMatchObject({ conditional })
  })

  it('says what is denied and what is hedged', () => {
    const [denied] = readStatements('Il n’a pas dit que l’usine fermerait.', { language: 'fr' })
    expect(denied).toMatchObject({ negated: true })
    const [hearsay] = readStatements('Selon la police, ils seraient en fuite.', { language: 'fr' })
    expect(hearsay).toMatchObject({ conditional: true, negated: false })
  })
})
