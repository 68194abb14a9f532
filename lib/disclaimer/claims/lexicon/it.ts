import {list} from '../pattern.ts'
import type {Lexicon} from '../types.ts'

const OBJECTS = [
  "alla riduzione (?:della stanchezza e dell'affaticamento|di stanchezza e affaticamento)",
  "all'equilibrio elettrolitico",
  'al normale metabolismo energetico',
  'al normale funzionamento del sistema nervoso',
  'alla normale funzione muscolare',
  'alla normale sintesi proteica',
  'alla normale funzione psicologica',
  'al mantenimento di (?:ossa|denti) normali',
].join('|')
const OBJECT = `(?:${OBJECTS})(?: e di (?:denti|ossa) normali)?`

export const italian: Lexicon = {
  diseases: list(`
    cramp, spasm, emicran, mal di testa, cefale, mal di schiena, dolor, dolent, malatti, malat,
    patolog, disturb, insonn, pressione ~ sangue, pressione arteriosa, pressione alta, ipertens,
    infart, ictus, aritm, palpitazion, scompenso, insufficienza renale, insufficienza cardiaca,
    trombos, ateroscler, diabet, glicemi, osteoporos, artros, artrit, reumat, gotta=, infiammaz,
    depress, ansia=, ansios, panico, burnout, gambe senza riposo, indolenziment, contrattur,
    polpaccio ~ contra, carenz, sindrome premestruale, menopaus, mestrual, asma, allergi, cancro,
    tumor, demenz, alzheimer, parkinson, epiless, infezion, influenz, raffreddor, stitichezza,
    stipsi, diarrea, bruciore, reflusso, calcoli renali, colesterol, acufen, vertigin, fibromialgi,
    neuropati, preeclampsia, rigidita
  `),
  remedies: list(`
    cura=, curare=, curano=, guari, tratta=, trattare=, trattano=, trattament, terap, rimedi,
    alleviat, allevia, solliev, lenis, calma ~ dolor, previen, prevenire=, prevenga, prevenzione,
    protegge ~ da=, protegge ~ dal, protezione da=, protezione dal, combatt, sconfigg,
    elimina ~ dolor, antidolorific, antinfiammatori, antispastic, miorilassant, sonnifer, calmante,
    efficace contro, agisce contro, libera ~ da, pace alle gambe
  `),
  effects: list(`
    sostien, sostener, favori, miglior, rinforz, rafforz, stimol, aument, rilass, distend, calma=,
    calmare=, regol, equilibr, abbass, riduc, ridur, diminui, normalizz, ottimizz, attiv, mantien,
    mantener, aiut, ideale, perfett, grazie al=, contribui, ritrov, protegg, potenzi, nutr,
    tonific, facilit, buono per=
  `),
  prepositions: list(`per=, contro=`),
  claimable: list(`
    muscol, nervi=, nervos, ossa=, denti=, psicologic, stanchezza, affaticament, elettrolit,
    divisione delle cellule, proteica
  `),
  functions: list(`
    muscol, nervi=, nervos, sonno, addorment, stress, cuore, cardiovascolar, circolazion, immunit,
    difese, memoria, concentrazion, cervello, cognitiv, coagulazion, acidita ~ stomaco, acidita gastrica,
    stomaco,
    digest, intestin, metabolism, ormon, pelle=, capelli, articolazion, ossa=, denti=, umore,
    recupero, prestazion, resistenza, energia=, stanchezza, affaticament, spossatezza, elettrolit,
    divisione delle cellule, proteica, psicologic, fegato, polmon, respirazion, vista=,
    invecchiament, gravidanza, serenita
  `),
  benefits: list(`
    dormi meglio, dormire meglio, addormenti prima, addormentarsi prima, sonno migliore,
    sonno profondo, sonno ristoratore, brucia ~ grassi, bruciagrassi, perdere peso,
    perdita di peso, dimagr, chili ~ troppo, detox, antistress, anti-stress, antieta, anti-age,
    ringiovan, addio, basta con=, mai piu, decontrattur, rilassamento muscolare
  `),
  wellness: list(`
    benessere, vitalita, in forma, gioia di vivere, qualita della vita, equilibrio interiore,
    per la tua salute, per la sua salute, in salute, tono=, vitale
  `),
  poorDiet: list(`
    dieta ~ non basta, dieta ~ non ~ piu=, dieta ~ non ~ abbastanza, dieta ~ non ~ sufficien,
    dieta ~ insufficien, dieta ~ povera, alimentazione ~ non basta, alimentazione ~ non ~ piu=,
    alimentazione ~ non ~ abbastanza, alimentazione ~ insufficien, alimentazione ~ povera,
    cibo ~ non ~ piu=, cibi ~ non ~ abbastanza, alimenti ~ non ~ piu=, terren ~ impoverit,
    suol ~ impoverit, con la sola alimentazione
  `),
  endorsements: list(`
    medici|medico|farmacisti|farmacista|esperti|specialisti ~ consigli,
    medici|medico|farmacisti|farmacista|esperti|specialisti ~ raccomand,
    consigliato ~ medici|farmacisti|esperti|specialisti,
    raccomandato ~ medici|farmacisti|esperti|specialisti, clinicamente approvat, mi ha aiutat,
    i pazienti raccontano
  `),
  negators: list(`non=, nessun, alcun, mai=, né=`),
  conjunctions: list(`o=, e=, né=`),
  neutral: list(`protegg|protett ~ luce|umidita|calore`),
  emphasis: list(`
    non solo, nessun altro, nessuna altra, nessun'altra, mai piu, nessun crampo, non a caso
  `),
  denials: list(`
    non ~ dimostrat, non ~ provat, non ~ accertat, nessuna prova, non ci sono prove,
    nessuna evidenza, non e inteso, non e destinat, non sono destinat, non e un rimedio,
    non e una cura, non sostituisc, non vanno intesi, non va inteso, nessun effetto,
    non ha effetti su
  `),
  cautions: list(`
    consult ~ medico, consult ~ farmacista, chied ~ medico, chied ~ farmacista, parere ~ medico,
    parere medico, rivol ~ medico, parlarne ~ medico, parli ~ medico, non adatto, non e adatto,
    controindicat, sconsigliat, non assumere, non utilizzare, evitare ~ in caso, cautela
  `),
  adverse: list(`
    puo|possono ~ causare, puo|possono ~ provocare, puo|possono ~ portare, causa=,
    effetto lassativo, effetti indesiderati, effetti collaterali possono
  `),
  authorised: [
    new RegExp(`contribui(?:sce|scono) ${OBJECT}(?:\\s*(?:,|e)\\s*${OBJECT})*`, 'gu'),
    /interviene nel processo di divisione delle cellule/gu,
  ],
}
