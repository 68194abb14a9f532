import {list} from '../pattern.ts'
import type {Lexicon} from '../types.ts'

const OBJECTS = [
  'verringerung von mudigkeit und ermudung',
  'elektrolytgleichgewicht',
  'normalen energiestoffwechsel',
  'normalen funktion des nervensystems',
  'normalen muskelfunktion',
  'normalen eiweisssynthese',
  'normalen psychischen funktion',
  'erhaltung normaler knochen',
  'erhaltung normaler zahne',
].join('|')
const OBJECT = `(?:zur|zum|zu)\\s+(?:einem\\s+|einer\\s+|der\\s+)?(?:${OBJECTS})(?:\\s+und\\s+(?:normaler\\s+)?(?:zahne|knochen))?`

export const german: Lexicon = {
  diseases: list(`
    *krampf, *migran, *schmerz, *kopfweh, *krankheit, *erkrankung, erkrankt, *leiden=,
    *beschwerden, *schlafstorung, schlaflos, insomni, *einschlafstorung, *durchschlafstorung,
    *blutdruck, hyperton, *infarkt, *schlaganfall, *herzrhythmus, arrhythmi, *herzschwache,
    *arteriosklerose, thrombose, *diabet, *blutzucker, *insulinresistenz, *osteoporos, *arthr,
    rheuma, gicht=, *entzund, *depress, *angststorung, *panik, burnout, burn-out, *nervositat,
    unruhige beine, unruhigen beinen, restless, *muskelkater, *verspannung, verspannt, zuckung,
    *muskelzuck, *mangel=, *mangelerscheinung, *wadenkram, wade ~ krampft, pms=, pramenstru,
    wechseljahr, *regelbeschwerden, asthma, allergi, krebs, *tumor, demenz, alzheimer, parkinson,
    epilep, infekt, erkaltung, grippe, verstopfung, durchfall, sodbrennen, reflux, *nierenstein,
    *niereninsuffizienz, *nierenschwache, cholesterin, tinnitus, schwindel, adhs=, fibromyalgi,
    neuropath, praeklampsie, praklampsie
  `),
  remedies: list(`
    heil, verheil, kurier, linder, gelindert, therap, behandl, vorbeug, vorzubeugen,
    beugt|beugen ~ vor=, vermeidet, verhinder, verhut, schutzt|schutzen ~ vor=, schutz vor=,
    bekampf, beseitig, befrei, stillt ~ schmerz, hilft|helfen ~ gegen=, hilft|helfen ~ bei=,
    hilfe bei=, hilfe gegen=, mittel gegen=, mittel bei=, wirkt gegen=, wirksam gegen=,
    wirksam bei=, *krampflosend, *krampflindernd, *schmerzlindernd, *schmerzstillend,
    *entzundungshemmend, *blutdrucksenkend, *schlaffordernd, *angstlosend, muskelrelax, heilkraft,
    heilmittel, medizin gegen=, prophyla, prevention, pravent, arznei gegen=
  `),
  effects: list(`
    unterstutz, forder, verbesser, stark=, starkt=, starken=, starkung, kraftig, beruhig, entspann,
    lockert, locker=, lockern, regulier, regelt, reguliert, senkt, senken, normalisier, optimier,
    aktivier, steiger, erhoht, hilft=, helfen=, sorgt fur=, sorgen fur=, gut fur=, ideal, dank=,
    schutz, wirkt, bringt, schenkt, gibt, harmonisier, balance, ausgleich, balancier, kurbelt,
    macht=, verringer, vermindert, reduzier, tragt ~ bei=, tragen ~ bei=, beitrag
  `),
  prepositions: list(`fur=, bei=, gegen=`),
  claimable: list(`
    muskel, muskul, nerven, nervensystem, knochen, zahne, psyche, energiestoffwechsel, mudigkeit,
    ermudung, elektrolyt, zellteilung, eiweisssynthese
  `),
  functions: list(`
    muskel, muskul, nerven, nervensystem, schlaf, einschlaf, stress, herz, kreislauf, immun,
    abwehrkraft, gedachtnis, konzentration, gehirn, blutgerinnung, magensaure, verdauung, darm=,
    stoffwechsel, fettverbrennung, hormon, haut=, haare=, gelenk, knochen, zahne, psyche, stimmung,
    laune, regeneration, leistungsfahigkeit, ausdauer, muskelaufbau, energiestoffwechsel, energie=,
    mudigkeit, ermudung, erschopfung, elektrolyt, zellteilung, eiweisssynthese, gefass,
    durchblutung, leber=, lunge, atmung, augen, alterung, schwangerschaft, ruhe=, gelassenheit
  `),
  benefits: list(`
    schlaf ~ besser, schlafen ~ besser, besser ~ einschlaf, schneller ~ einschlaf, tiefer schlaf,
    erholsamen schlaf, erholsamer schlaf, durchschlaf, gelassen durch, gelassen ~ stress,
    stress ~ gelassen, stressig ~ gelassen, herz im takt, ruhige nachte, fettverbrennung, abnehm,
    schlank, pfunde, entgift, detox, belastbarer, stressresist, anti-stress, antistress,
    anti-aging, verjung, macht fit=, leistungssteiger, muskelentspann, nie wieder, schluss mit=,
    stimmungsaufhell, jungbrunnen, entsauer
  `),
  wellness: list(`
    wohlbefinden, wohlfuhl, vitalitat, vital=, lebensfreude, lebensqualitat, gesund und munter,
    rundum gesund, fur ihre gesundheit, fur deine gesundheit, innere balance
  `),
  poorDiet: list(`
    ernahrung ~ nicht mehr=, ernahrung ~ nicht ~ deck, ernahrung ~ nicht ~ reicht,
    ernahrung ~ nicht aus=, ernahrung ~ zu wenig=, ernahrung ~ nicht genug=, nahrung ~ nicht mehr=,
    nahrung ~ nicht genug=, nahrung ~ zu wenig=, lebensmittel ~ nicht genug=,
    lebensmittel ~ nicht mehr=, lebensmittel ~ zu wenig=, lebensmittel ~ kaum=, ernahrung ~ kaum=,
    ernahrung allein, ausgelaugt ~ boden, boden ~ ausgelaugt, nahrstoffarm,
    uber die ernahrung ~ nicht=
  `),
  endorsements: list(`
    arzte|arztinnen|apotheker|apothekerinnen|mediziner|experten|therapeuten ~ empfehl,
    von arzten|apothekern|medizinern|experten|therapeuten ~ empfohlen, arztlich empfohlen,
    arztlich gepruft, vom arzt empfohlen, empfehlung ~ arztes|arzte|apothekers, mir hat ~ geholfen,
    patienten berichten
  `),
  negators: list(`nicht=, kein, niemals=, weder=`),
  conjunctions: list(`oder=, und=, noch=, sowie=`),
  neutral: list(
    `vor licht|feuchtigkeit|hitze|warme|sonne|nasse ~ schutz, vor licht geschutzt, schutzen ~ vor= licht|feuchtigkeit|hitze|warme|sonne`,
  ),
  emphasis: list(`
    nicht nur=, kein anderes, keine andere, kein zweites, nicht zufallig, nicht umsonst,
    nicht ohne grund
  `),
  denials: list(`
    nicht|nichts|kein ~ beleg, nicht ~ bewiesen, nicht ~ nachgewiesen, nicht ~ erwiesen,
    nicht ~ gesichert, nicht ~ gezeigt, kein ~ nachweis, kein ~ beweis, keine ~ wirkung=,
    kein ~ nutzen=, nicht ~ bestimmt=, nicht dazu bestimmt, ersetzt|ersetzen ~ kein,
    ersetzt|ersetzen ~ nicht=, kein ersatz fur=, kein mittel gegen=, kein mittel bei=,
    kein heilmittel
  `),
  cautions: list(`
    arzt ~ frag, arztin ~ frag, frag ~ arzt, frag ~ arztin, frag ~ apotheke, arztlich ~ rat,
    arztlich ~ abklar, arztlich ~ klaren, rucksprache ~ arzt, rucksprache ~ arztlich,
    arztlicher rucksprache, nur nach arztlich, zum arzt=, zur arztin=, arzt ~ aufsuchen,
    arztin ~ aufsuchen, sprech ~ arzt, sprechen sie ~ arzt, wenden sie sich ~ arzt,
    wenden sie sich ~ arztin, nicht geeignet, ungeeignet, nicht ~ einnehmen, nicht ~ verzehren,
    darf nicht=, verzichten ~ auf=, vorsicht bei=, nicht anwenden
  `),
  adverse: list(`
    kann|konnen ~ verursachen, kann|konnen ~ auslosen, kann|konnen ~ fuhren,
    verursacht|verursachen, nebenwirkung, fuhrt|fuhren zu=, abfuhrend
  `),
  authorised: [
    new RegExp(
      `(?:tragt|tragen)?\\s*${OBJECT}(?:\\s*(?:,|und|sowie)\\s*${OBJECT})*\\s+(?:bei|beitragt|beitragen)\\b`,
      'gu',
    ),
    /hat eine funktion bei der zellteilung/gu,
  ],
}
