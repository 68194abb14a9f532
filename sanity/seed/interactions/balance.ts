import {interaction} from './interaction.ts'

/** They change what the body keeps; no interval between them helps. */
export const balance = [
  interaction('aluminium-antacids', 'minor', {
    group: {
      de: 'Magensäurebinder mit Aluminium',
      fr: 'Antiacides contenant de l’aluminium',
      it: 'Antiacidi contenenti alluminio',
      en: 'Antacids with aluminium',
      es: 'Antiácidos con aluminio',
      pl: 'Leki zobojętniające z glinem',
    },
    effect: {
      de: 'Der Körper kann mehr Aluminium aufnehmen.',
      fr: 'L’organisme peut absorber plus d’aluminium.',
      it: 'L’organismo può assorbire più alluminio.',
      en: 'The body may take up more aluminium.',
      es: 'El organismo puede absorber más aluminio.',
      pl: 'Organizm może wchłaniać więcej glinu.',
    },
    advice: {
      de: 'Vor der gemeinsamen Einnahme eine Ärztin, einen Arzt oder die Apotheke fragen.',
      fr: 'Demander l’avis d’un médecin ou d’un pharmacien avant de les prendre ensemble.',
      it: 'Prima di assumerli insieme chiedere al medico o in farmacia.',
      en: 'Ask a doctor or pharmacist before taking them together.',
      es: 'Consulte al médico o en la farmacia antes de tomarlos juntos.',
      pl: 'Przed wspólnym przyjmowaniem zapytać lekarza lub farmaceutę.',
    },
  }),
  interaction('diuretics', 'moderate', {
    group: {
      de: 'Entwässerungstabletten (Diuretika)',
      fr: 'Diurétiques',
      it: 'Diuretici',
      en: 'Water tablets (diuretics)',
      es: 'Diuréticos',
      pl: 'Leki moczopędne (diuretyki)',
    },
    effect: {
      de: 'Manche führen dazu, dass mehr Magnesium mit dem Urin verloren geht, andere dazu, dass es im Körper bleibt.',
      fr: 'Certains font perdre plus de magnésium dans l’urine, d’autres le retiennent dans l’organisme.',
      it: 'Alcuni fanno perdere più magnesio con l’urina, altri lo trattengono nell’organismo.',
      en: 'Some make the body lose more magnesium with the urine, others keep it in the body.',
      es: 'Algunos hacen perder más magnesio con la orina, otros lo retienen en el organismo.',
      pl: 'Niektóre powodują utratę większej ilości magnezu z moczem, inne zatrzymują go w organizmie.',
    },
    advice: {
      de: 'Ärztlich klären lassen, ob die Dosis angepasst und der Magnesiumspiegel bestimmt werden soll.',
      fr: 'Voir avec un médecin s’il faut adapter la dose et mesurer le taux de magnésium.',
      it: 'Chiedere al medico se occorre adattare la dose e misurare il magnesio nel sangue.',
      en: 'Ask a doctor whether the dose should be adjusted and the magnesium level measured.',
      es: 'Consulte al médico si hay que adaptar la dosis y medir el nivel de magnesio.',
      pl: 'Ustalić z lekarzem, czy dostosować dawkę i oznaczyć stężenie magnezu.',
    },
  }),
  interaction('digitalis', 'moderate', {
    group: {
      de: 'Herzglykoside (Digitalis)',
      fr: 'Glycosides cardiaques (digitaliques)',
      it: 'Glicosidi cardiaci (digitalici)',
      en: 'Cardiac glycosides (digitalis)',
      es: 'Glucósidos cardíacos (digitálicos)',
      pl: 'Glikozydy nasercowe (naparstnica)',
    },
    effect: {
      de: 'Mehr Magnesium kann mit dem Urin verloren gehen; bei Magnesiummangel wirken Herzglykoside leichter giftig.',
      fr: 'Plus de magnésium peut être perdu dans l’urine ; en cas de carence en magnésium, les digitaliques deviennent plus facilement toxiques.',
      it: 'Con l’urina si può perdere più magnesio; in caso di carenza i digitalici diventano più facilmente tossici.',
      en: 'More magnesium may be lost with the urine; where magnesium is lacking, digitalis becomes toxic more easily.',
      es: 'Puede perderse más magnesio con la orina; si falta magnesio, los digitálicos resultan tóxicos con más facilidad.',
      pl: 'Organizm może tracić z moczem więcej magnezu; przy niedoborze glikozydy łatwiej działają toksycznie.',
    },
    advice: {
      de: 'Nur nach ärztlicher Rücksprache zusammen einnehmen.',
      fr: 'Ne les prendre ensemble qu’après avis médical.',
      it: 'Assumerli insieme solo dopo aver consultato il medico.',
      en: 'Take them together only after asking a doctor.',
      es: 'Tómelos juntos solo tras consultar al médico.',
      pl: 'Przyjmować razem tylko po konsultacji z lekarzem.',
    },
  }),
]
