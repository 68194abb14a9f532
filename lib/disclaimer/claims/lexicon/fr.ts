import {list} from '../pattern.ts'
import type {Lexicon} from '../types.ts'

const OBJECTS = [
  'a reduire la fatigue',
  'a la reduction de la fatigue',
  "a l'equilibre electrolytique",
  'a un metabolisme energetique normal',
  'au fonctionnement normal du systeme nerveux',
  'a une fonction musculaire normale',
  'a une synthese proteique normale',
  'a des fonctions psychologiques normales',
  "au maintien d'une ossature normale",
  "au maintien d'une dentition normale",
].join('|')
const OBJECT = `(?:${OBJECTS})(?: et d'une (?:dentition|ossature) normale)?`

export const french: Lexicon = {
  diseases: list(`
    crampe, spasm, migrain, douleur, douloureu, mal de tete, maux de tete, mal de dos,
    maux de ventre, cephale, malad, patholog, trouble, insomni, tension arterielle, hypertens,
    infarctus, accident vasculaire, accidents vasculaires, avc=, arythmi, palpitation,
    insuffisance cardiaque, insuffisance renale, thrombos, atheroscler, diabet, glycemi,
    osteoporos, arthros, arthrit, rhumatis, goutte=, inflammat, depress, anxiete, anxieu, angoiss,
    panique, burn-out, burnout, jambes sans repos, impatiences, courbatur, contracture,
    mollet ~ contracte, deficit, carence, spasmophil, syndrome premenstruel, spm=, menopaus, asthm,
    allergi, cancer, tumeur, demence, alzheimer, parkinson, epileps, infection, grippe, rhume,
    constipation, diarrhee, brulures d, reflux, calculs renaux, cholesterol, acouphene, vertige,
    fibromyalgi, neuropath, preeclampsie, raideur
  `),
  remedies: list(`
    gueri, soign, trait=, traite=, traiter=, traitent=, traitement, therap, remede, soulag, apais,
    attenu, previen, prevenir=, prevention, protege ~ contre=, proteger ~ contre=, protege ~ de=,
    protection contre=, combat, lutte ~ contre=, lutter ~ contre=, vainc, elimine ~ douleur,
    evite ~ crampe, antidouleur, anti-inflammatoire, antispasmodique, decontractant, somnifere,
    calmant, efficace contre=, agit contre=, medicament contre=, debarrass
  `),
  effects: list(`
    soutien, favoris, amelior, renforc, stimul, augment, detend, relax, calme=, calmer=, calment=,
    regul, equilibr, abaiss, baisser=, baisse=, reduit, reduir, diminu, normalis, optimis, activ,
    maintien, aide, aider, bon pour=, bonne pour=, ideal, parfait pour=, grace a=, grace au=,
    apporte ~ energie, contribue, retrouve, preserv, boost, dynamis, nourri, fortifi, facilit
  `),
  prepositions: list(`pour=, contre=`),
  claimable: list(`
    muscl, muscul, nerf=, nerfs=, nerveu, os=, osseu, ossature, dents=, dentition, psychologique,
    fatigue, electrolyt, division cellulaire, proteique
  `),
  functions: list(`
    muscl, muscul, nerf=, nerfs=, nerveu, sommeil, endorm, stress, coeur, cardiovasculaire,
    circulation, immunit, defenses, memoire, concentration, cerveau, cognit, coagulation,
    acidite ~ estomac, acidite gastrique, estomac, digest, transit, intestin, metabolism, hormon, peau=, cheveux,
    articulation, os=, osseu, ossature, dents=, dentition, humeur, moral=, recuperation,
    performance, endurance, energie=, fatigue, epuisement, electrolyt, division cellulaire,
    proteique, psychologique, foie=, poumon, respiration, vue=, vieillissement, grossesse,
    serenite
  `),
  benefits: list(`
    nuits paisibles, sommeil de qualite, muscles ~ relach, nuits sereines, mieux dormir,
    dormez mieux, dormir mieux, endormez-vous plus vite, s'endormir plus vite, meilleur sommeil,
    sommeil reparateur, sommeil profond, brule ~ graisses, brule-graisse, perte de poids,
    perdre du poids, minceur, mincir, fondre ~ kilos, detox, anti-stress, antistress, anti-age,
    rajeuni, adieu, fini les=, fini le=, finies les=, plus jamais, decontract,
    relaxation musculaire, coup de fouet, zen=
  `),
  wellness: list(`
    bien-etre, vitalite, en= forme=, pleine= forme=, forme= physique, retrouve ~ forme=,
    gard ~ forme=, tonus, joie de vivre, qualite de vie, equilibre interieur, pour votre sante,
    bonne sante, en pleine sante
  `),
  poorDiet: list(`
    alimentation ~ ne suffit, alimentation ~ suffit plus, alimentation ~ ne ~ plus=,
    alimentation ~ pas assez, alimentation ~ insuffisan, alimentation ~ pauvre, alimentation seule,
    aliments ~ ne ~ plus=, aliments ~ pas assez, aliments ~ appauvri, nourriture ~ ne ~ plus=,
    sols ~ appauvri, sols ~ epuise, impossible ~ alimentation
  `),
  endorsements: list(`
    medecins|medecin|pharmaciens|pharmacien|experts|specialistes|professionnels ~ recommand,
    medecins|medecin|pharmaciens|pharmacien|experts|specialistes|professionnels ~ conseillent,
    recommande ~ medecins|pharmaciens|experts|specialistes, conseille par les medecins|pharmaciens,
    approuve par les medecins|pharmaciens, cliniquement approuve, patients temoignent, m'a aide
  `),
  negators: list(`ne=, n', pas=, aucun, sans=, ni=, jamais=`),
  conjunctions: list(`ou=, et=, ni=`),
  neutral: list(`proteger|protege ~ lumiere|humidite|chaleur`),
  emphasis: list(`
    non seulement, aucun autre, aucune autre, pas seulement, plus jamais, sans egal, aucune crampe,
    sans effort, sans attendre
  `),
  denials: list(`
    rien ne prouve, n'est pas prouve, n'est pas demontre, n'a pas ete prouve, n'a pas ete demontre,
    aucune preuve, pas de preuve, pas destine, n'est pas destine, n'est pas un remede,
    n'est pas un traitement, ne remplace, ne se substitue, ne doit pas se substituer,
    sans effet sur, n'a pas d'effet, n'a aucun effet
  `),
  cautions: list(`
    consult ~ medecin, consult ~ pharmacien, demand ~ medecin, demand ~ pharmacien, demand ~ avis,
    avis medical, avis ~ medecin, parlez-en ~ medecin, parlez-en ~ pharmacien, deconseill,
    contre-indiqu, ne convient pas, ne pas utiliser, ne pas prendre, precaution, interdit,
    eviter ~ en cas
  `),
  adverse: list(`
    peut|peuvent ~ provoquer, peut|peuvent ~ entrainer, peut|peuvent ~ causer, provoque|provoquent,
    effet laxatif, effets indesirables, effet indesirable
  `),
  authorised: [
    new RegExp(`contribue(?:nt)? ${OBJECT}(?:\\s*(?:,|et)\\s*${OBJECT})*`, 'gu'),
    /joue un role dans le processus de division cellulaire/gu,
  ],
}
