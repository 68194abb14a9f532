import {oneSwollenLeg} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
  comparison,
  evidenceBox,
  figure,
  heading,
  paragraph,
  questions,
  redFlagBox,
  selfCareSteps,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const esEs = articleText({
  locale: 'es-ES',
  title: '¿Calambre u otra cosa? Cuándo ir al médico',
  slug: 'cuando-ir-al-medico',
  standfirst:
    'La mayoría de los calambres son inofensivos. Algunas enfermedades se sienten de forma parecida y no deben esperar. Cómo reconocerlas y cuánta prisa hay.',
  body: body(
    redFlagBox({
      title: 'Cuándo es urgente',
      intro: 'Un calambre pasa en unos minutos. No espere si tiene alguno de estos signos:',
      items: [
        'Dolor en el pecho, dificultad para respirar o tos con sangre',
        'Una pierna se vuelve de pronto pálida, fría o insensible',
        'Debilidad repentina de un brazo, una pierna o un lado de la cara, o dificultad para hablar',
        'Adormecimiento de las nalgas o entre las piernas, o escape inadvertido de orina o heces',
        'Espasmos de la mandíbula o de todo el cuerpo, por ejemplo tras una herida',
        'Fuerte dolor muscular con orina oscura, de color cola, por ejemplo tras un gran esfuerzo o con calor',
        'Una pierna está hinchada, caliente, enrojecida o dolorida al tacto',
      ],
      action:
        'Ante cualquiera de los cinco primeros signos, llame de inmediato al {emergency}. Ante cualquiera de los dos últimos, acuda hoy mismo a un médico para que le examine.',
    }),
    heading('Qué hace pensar en un calambre'),
    paragraph(
      'Un calambre llega de repente, a menudo de noche y por lo general en la pantorrilla. El músculo se pone duro, se nota bajo los dedos y cede cuando se estira. Al cabo de entre unos segundos y unos 10 minutos, la crisis ha pasado y la pierna tiene el mismo aspecto que antes. Si algo de esto no encaja, conviene mirar con más atención ',
      {cite: 'nice-cks-leg-cramps'},
      '.',
    ),
    comparison({
      title: 'Tres tipos de dolor de pierna',
      subjects: ['Calambre muscular', 'Trombosis venosa profunda', 'Claudicación intermitente'],
      rows: [
        [
          'Comienzo',
          'repentino, a menudo de noche',
          'en horas o días',
          'al caminar, tras una distancia parecida',
        ],
        [
          'Duración',
          'de unos segundos a unos 10 minutos',
          'persistente',
          'pasa a los pocos minutos de pararse',
        ],
        [
          'Sensación',
          'músculo duro y dolorido',
          'tirantez o tensión, dolor a la presión',
          'dolor como de calambre',
        ],
        [
          'Aspecto',
          'el músculo sobresale',
          'una pierna más gruesa, caliente, enrojecida',
          'pie más bien frío y pálido',
        ],
        ['Qué alivia enseguida', 'estirar', 'nada de eso: ni estirar ni frotar', 'pararse'],
      ],
    }),
    figure(oneSwollenLeg, {
      alt: 'Dos piernas vistas por debajo de la rodilla, una junto a otra. Una es claramente más gruesa y está marcada en color, la otra es delgada.',
      caption:
        'Compare las dos piernas: una diferencia que ha aparecido de pronto debe examinarse.',
    }),
    heading('Si una pierna se hincha'),
    paragraph(
      'En una trombosis, un coágulo de sangre obstruye una vena profunda, por lo general en una sola pierna, por debajo de la rodilla. La pierna se nota tensa, se vuelve más gruesa y más caliente, la piel enrojece o brilla ',
      {cite: 'nhs-dvt'},
      '. El riesgo aumenta tras una operación, con una escayola, tras días en cama o un viaje largo, en el embarazo y las semanas siguientes, con medicamentos que contienen estrógenos, en caso de cáncer y tras una trombosis anterior.',
    ),
    paragraph(
      'Si un trozo del coágulo se suelta, puede llegar a los pulmones. Por eso se examina el mismo día, con preguntas sobre el riesgo, un análisis de sangre y una ecografía ',
      {cite: 'nice-ng158'},
      '. No masajee una pierna hinchada.',
    ),
    heading('Si la pantorrilla duele al caminar'),
    paragraph(
      'Cuando las arterias de las piernas están estrechadas, el músculo recibe muy poca sangre al caminar. Duele tras una distancia que cambia poco y se calma al pararse. El tabaco, la diabetes, la tensión alta y el exceso de grasas en la sangre lo favorecen. La presión se mide con un manguito en el tobillo y el valor se compara con el del brazo ',
      {cite: 'nice-cg147'},
      '. Si el pie duele también en reposo o una herida no se cura, es urgente.',
    ),
    causeList(
      'Qué más puede haber detrás',
      [
        'Piernas inquietas',
        'Necesidad de mover las piernas, por la tarde y en reposo, sin músculo duro. Moverse alivia.',
      ],
      [
        'Nervios dañados',
        'Hormigueo, ardor o adormecimiento, por lo general primero en los dedos de los pies. Frecuente en la diabetes o por el alcohol.',
      ],
      [
        'Canal vertebral estrecho',
        'Dolor o debilidad en ambas piernas al caminar. Sentarse o inclinarse hacia delante alivia.',
      ],
      [
        'Quiste roto detrás de la rodilla',
        'Se parece a una trombosis. Solo una exploración distingue ambas cosas.',
      ],
      ['Rotura muscular', 'Un pinchazo repentino durante el deporte, después a menudo un moratón.'],
      [
        'Minerales, tiroides, riñones, hígado',
        'Trastornos que pueden favorecer los calambres. Un análisis de sangre ayuda a reconocerlos.',
      ],
      [
        'Enfermedades de los nervios que controlan los músculos',
        'Raras. Los músculos se vuelven más débiles o más delgados y se contraen solos también de día.',
      ],
    ),
    heading('Medicamentos que pueden influir'),
    paragraph(
      'Algunos medicamentos se acompañan de más calambres o dolores musculares ',
      {cite: 'rabbitt-2016'},
      '. No deje de tomar ninguno por su cuenta: pregunte al médico o al farmacéutico si las molestias empezaron poco después de la primera toma. Entre ellos están:',
    ),
    bullets(
      'los diuréticos',
      'los inhaladores de acción prolongada para el asma o la bronquitis crónica',
      'las estatinas para el exceso de grasas en la sangre, con dolor muscular o debilidad más que con calambres',
      'algunos medicamentos para la tensión alta, como el nifedipino',
    ),
    evidenceBox({
      title: '¿Y el magnesio?',
      finding:
        'En las personas mayores, es probable que el magnesio no prevenga los calambres de forma apreciable. Ningún producto sustituye a una exploración cuando un signo hace pensar en otra enfermedad.',
      statement: 'magnesium-older-adults',
    }),
    heading('¿Cuánta prisa hay?'),
    bullets(
      [
        {strong: 'De inmediato:'},
        ' los cinco primeros signos del recuadro del principio. Llame al {emergency}.',
      ],
      [
        {strong: 'Hoy mismo:'},
        ' una pierna hinchada y dolorida, u orina oscura con fuerte dolor muscular.',
      ],
      [
        {strong: 'En los próximos días:'},
        ' dolor al caminar que pasa al pararse; músculos que se vuelven más débiles o más delgados o se contraen solos sin cesar; adormecimiento; una herida en el pie que no se cura.',
      ],
      [
        {strong: 'En la próxima cita:'},
        ' calambres que aparecen a menudo, duran más de 10 minutos o quitan el sueño; calambres desde que empezó a tomar un medicamento; calambres en el embarazo, con diabetes o con enfermedades de los riñones, el hígado o el tiroides.',
      ],
    ),
    selfCareSteps(
      'Cómo preparar la cita',
      'Apunte durante 2 semanas cuándo aparecen las molestias, cuánto duran y qué las precedió.',
      'Anote qué las mejora: estirar, pararse, moverse o sentarse.',
      'Haga una lista de todos los medicamentos y preparados, también los de la farmacia y el supermercado.',
      'El día de la cita, lleve ropa que se pueda subir fácilmente por encima de la rodilla.',
    ),
    paragraph(
      'Por lo general bastan una conversación y una exploración: piel, pulso en los pies, fuerza, reflejos y sensibilidad. Se analiza la sangre si algo apunta a una causa ',
      {cite: 'nice-cks-leg-cramps'},
      '.',
    ),
    questions('Preguntas frecuentes', 'with-other-medicines', 'kidney-disease', 'pregnancy'),
  ),
  author: 'Función editorial de demostración',
  reviewNote: 'Demo: sin verificación médica',
  description:
    'Cómo reconocer un calambre inofensivo, qué se le parece, como una trombosis, y cuándo pedir ayuda: de inmediato, hoy o en la próxima cita.',
  isUncheckedTranslation: true,
})
