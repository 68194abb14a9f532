import {list} from '../pattern.ts'
import type {Lexicon} from '../types.ts'

const OBJECTS = [
  '(?:a |the )?reduction of tiredness and fatigue',
  'electrolyte balance',
  'normal energy-yielding metabolism',
  '(?:the )?normal functioning of the nervous system',
  'normal muscle function',
  'normal protein synthesis',
  'normal psychological function',
  'the maintenance of normal bones(?: and (?:normal )?teeth)?',
  'the maintenance of normal teeth(?: and (?:normal )?bones)?',
].join('|')

export const english: Lexicon = {
  diseases: list(`
    cramp, spasm, migraine, headache, pain, ache=, aches=, aching, sore=, soreness, disease,
    illness, disorder, condition=, insomnia, sleepless, blood pressure, hypertens, heart attack,
    heart disease, heart failure, palpitation, arrhythmia, stroke, thrombos, atheroscler, diabet,
    blood sugar, insulin, osteoporos, arthrit, rheumat, gout, inflam, depress, anxiety, anxious,
    panic, burnout, restless leg, twitch, deficien, pms=, premenstrual, menopaus, period pain,
    asthma, allerg, cancer, tumour, tumor, dementia, alzheimer, parkinson, epilep, infection, flu=,
    constipation, diarrhoea, diarrhea, heartburn, reflux, kidney stone, kidney failure, renal,
    cholesterol, tinnitus, dizziness, vertigo, adhd=, fibromyalgia, neuropath, pre-eclampsia,
    preeclampsia, tension headache, stiffness
  `),
  remedies: list(`
    cure, curing, heal=, heals=, healing, treat=, treats=, treating, treatment, therap, remedy,
    remedies, relie, soothe, soothing, ease=, eases=, easing, alleviat, prevent, protects ~ from=,
    protect ~ from=, protects ~ against=, protect ~ against=, protection from=,
    protection against=, fight, combat, beat=, beats=, banish, eliminat, get rid of=, gets rid of=,
    painkill, anti-inflammat, antispasmodic, muscle relaxant, sedative, medicine for=, ward off,
    wards off, reverse=, reverses=
  `),
  effects: list(`
    support, promot, improv, strengthen, boost, enhanc, increas, calm, relax, balanc, regulat,
    lower, reduc, normalis, normaliz, optimis, optimiz, activat, maintain, help=, helps=, helping,
    good for=, great for=, perfect for=, ideal for=, thanks to=, aid, contribut, restor, nourish,
    speed
  `),
  prepositions: list(`for=, against=`),
  claimable: list(`
    muscle, muscular, nerve, nervous, bone, teeth, psychological, tiredness, fatigue, electrolyte,
    cell division, protein synthesis
  `),
  functions: list(`
    muscle, muscular, nerve, nervous, sleep, stress, heart=, cardiovascular, circulation, immun,
    memory, concentration, focus=, brain, cognit, blood clotting, clotting, stomach acid, gastric acid,
    digest,
    gut=, metabolism, fat burning, hormon, skin=, hair=, joint, bone, teeth, mood, recovery,
    performance, endurance, stamina, energy=, tiredness, fatigue, exhaustion, electrolyte,
    cell division, protein synthesis, psychological, blood flow, liver, lung, breathing, eyesight,
    vision=, ageing, aging, pregnan, inner calm
  `),
  benefits: list(`
    sleep better, sleep ~ deeply, better sleep, fall asleep ~ faster, fall asleep ~ easily,
    deep sleep, restful sleep, sleep like, drift off, unwind, less stressed, less stress=,
    heart beat, restful night, burns ~ fat=, burn ~ fat=, fat burn, weight loss, lose weight,
    slimming, pounds ~ melt, detox, stress-free, anti-stress, anti-ageing, anti-aging, rejuvenat,
    muscle recovery, muscle relax, say goodbye to=, no more=, never again, mood-boost,
    performance-enhanc, immune boost
  `),
  wellness: list(`
    well-being, wellbeing, wellness, vitality, feel good, feel great, feel your best,
    healthy lifestyle choice, quality of life, inner balance, for your health, stay healthy
  `),
  poorDiet: list(`
    diet ~ no longer, diet ~ not ~ enough, diet ~ cannot, diet alone, diet ~ lack, food ~ lack,
    food ~ no longer, food ~ not ~ enough, soil ~ deplet, depleted soil, impoverished soil,
    diets ~ too little, impossible to get enough, cannot get enough
  `),
  endorsements: list(`
    doctors|doctor|physicians|pharmacists|pharmacist|experts|gps|nurses|therapists ~ recommend,
    recommended by ~ doctors|doctor|physicians|pharmacists|experts|gps|nurses|therapists,
    doctor-recommended, doctor-approved, clinically approved, it worked for me, customers report,
    patients report
  `),
  negators: list(`
    not=, no=, never=, cannot=, doesn't=, don't=, won't=, isn't=, nor=, neither=
  `),
  conjunctions: list(`or=, and=, nor=`),
  neutral: list(
    `protect ~ from= light|moisture|heat|sunlight|frost, protected from light|moisture|heat|sunlight, protect from= light|moisture|heat|direct|frost, no= more= than=`,
  ),
  emphasis: list(`not only, no other, not just, no wonder, no more, never again`),
  denials: list(`
    not intended to=, no ~ evidence, no ~ proof, not ~ proven, not ~ shown, not been shown,
    has not been evaluated, have not been evaluated, unproven, not a remedy, not a treatment,
    not a cure, not a medicine, not a substitute for=, does not replace, do not replace, no effect,
    no benefit
  `),
  cautions: list(`
    ask ~ doctor, ask ~ pharmacist, consult ~ doctor, consult ~ physician, consult ~ pharmacist,
    talk to ~ doctor, talk to ~ pharmacist, speak to ~ doctor, speak to ~ pharmacist, see ~ doctor,
    see ~ gp=, medical advice, not suitable for=, unsuitable for=, not recommended for=,
    do not take=, do not use=, should not be taken, should not take, avoid ~ if=, caution
  `),
  adverse: list(`
    can cause, may cause, can lead to, may lead to, side effect, laxative, causes=, adverse
  `),
  authorised: [
    new RegExp(
      `contribut(?:es|e|ing) to (?:${OBJECTS})(?:(?:,| and| as well as)(?: (?:contributes )?to)? (?:${OBJECTS}))*`,
      'gu',
    ),
    /has a role in the process of cell division/gu,
  ],
}
