import {authorised} from './claim.ts'

/**
 * The ten claims on magnesium that the European Union has authorised, each in the words of the Regulation
 * in that language. English was compared with the Regulation and German with a list that quotes it; the
 * other four are written from memory and marked so.
 */
export const authorisedClaims = [
  authorised('mg-1', '244', {
    de: 'Magnesium trägt zur Verringerung von Müdigkeit und Ermüdung bei',
    fr: 'Le magnésium contribue à réduire la fatigue',
    it: 'Il magnesio contribuisce alla riduzione della stanchezza e dell’affaticamento',
    en: 'Magnesium contributes to a reduction of tiredness and fatigue',
    es: 'El magnesio ayuda a disminuir el cansancio y la fatiga',
    pl: 'Magnez przyczynia się do zmniejszenia uczucia zmęczenia i znużenia',
  }),
  authorised('mg-2', '238', {
    de: 'Magnesium trägt zum Elektrolytgleichgewicht bei',
    fr: 'Le magnésium contribue à l’équilibre électrolytique',
    it: 'Il magnesio contribuisce all’equilibrio elettrolitico',
    en: 'Magnesium contributes to electrolyte balance',
    es: 'El magnesio contribuye al equilibrio electrolítico',
    pl: 'Magnez pomaga w utrzymaniu równowagi elektrolitowej',
  }),
  authorised('mg-3', '240, 247, 248', {
    de: 'Magnesium trägt zu einem normalen Energiestoffwechsel bei',
    fr: 'Le magnésium contribue à un métabolisme énergétique normal',
    it: 'Il magnesio contribuisce al normale metabolismo energetico',
    en: 'Magnesium contributes to normal energy-yielding metabolism',
    es: 'El magnesio contribuye al metabolismo energético normal',
    pl: 'Magnez przyczynia się do utrzymania prawidłowego metabolizmu energetycznego',
  }),
  authorised('mg-4', '242', {
    de: 'Magnesium trägt zu einer normalen Funktion des Nervensystems bei',
    fr: 'Le magnésium contribue au fonctionnement normal du système nerveux',
    it: 'Il magnesio contribuisce al normale funzionamento del sistema nervoso',
    en: 'Magnesium contributes to normal functioning of the nervous system',
    es: 'El magnesio contribuye al funcionamiento normal del sistema nervioso',
    pl: 'Magnez pomaga w prawidłowym funkcjonowaniu układu nerwowego',
  }),
  authorised('mg-5', '241, 380, 3083', {
    de: 'Magnesium trägt zu einer normalen Muskelfunktion bei',
    fr: 'Le magnésium contribue à une fonction musculaire normale',
    it: 'Il magnesio contribuisce alla normale funzione muscolare',
    en: 'Magnesium contributes to normal muscle function',
    es: 'El magnesio contribuye al funcionamiento normal de los músculos',
    pl: 'Magnez pomaga w prawidłowym funkcjonowaniu mięśni',
  }),
  authorised('mg-6', '364', {
    de: 'Magnesium trägt zu einer normalen Eiweißsynthese bei',
    fr: 'Le magnésium contribue à une synthèse protéique normale',
    it: 'Il magnesio contribuisce alla normale sintesi proteica',
    en: 'Magnesium contributes to normal protein synthesis',
    es: 'El magnesio contribuye a la síntesis proteica normal',
    pl: 'Magnez pomaga w prawidłowej syntezie białka',
  }),
  authorised('mg-7', '245, 246', {
    de: 'Magnesium trägt zur normalen psychischen Funktion bei',
    fr: 'Le magnésium contribue à des fonctions psychologiques normales',
    it: 'Il magnesio contribuisce alla normale funzione psicologica',
    en: 'Magnesium contributes to normal psychological function',
    es: 'El magnesio contribuye a la función psicológica normal',
    pl: 'Magnez pomaga w utrzymaniu prawidłowych funkcji psychologicznych',
  }),
  authorised('mg-8', '239', {
    de: 'Magnesium trägt zur Erhaltung normaler Knochen bei',
    fr: 'Le magnésium contribue au maintien d’une ossature normale',
    it: 'Il magnesio contribuisce al mantenimento di ossa normali',
    en: 'Magnesium contributes to the maintenance of normal bones',
    es: 'El magnesio contribuye al mantenimiento de los huesos en condiciones normales',
    pl: 'Magnez pomaga w utrzymaniu zdrowych kości',
  }),
  authorised('mg-9', '239', {
    de: 'Magnesium trägt zur Erhaltung normaler Zähne bei',
    fr: 'Le magnésium contribue au maintien d’une dentition normale',
    it: 'Il magnesio contribuisce al mantenimento di denti normali',
    en: 'Magnesium contributes to the maintenance of normal teeth',
    es: 'El magnesio contribuye al mantenimiento de los dientes en condiciones normales',
    pl: 'Magnez pomaga w utrzymaniu zdrowych zębów',
  }),
  authorised('mg-10', '365', {
    de: 'Magnesium hat eine Funktion bei der Zellteilung',
    fr: 'Le magnésium joue un rôle dans le processus de division cellulaire',
    it: 'Il magnesio interviene nel processo di divisione delle cellule',
    en: 'Magnesium has a role in the process of cell division',
    es: 'El magnesio contribuye al proceso de división celular',
    pl: 'Magnez bierze udział w procesie podziału komórek',
  }),
]
