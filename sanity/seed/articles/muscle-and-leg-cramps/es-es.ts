import {
  calfStretchSitting2,
  calfStretchStanding1,
  calfStretchWithTowel,
} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
  evidenceBox,
  figure,
  heading,
  keyFacts,
  paragraph,
  questions,
  redFlagBox,
  selfCareSteps,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const esEs = articleText({
  locale: 'es-ES',
  title: 'Calambres musculares y en las piernas: causas y qué hacer',
  slug: 'calambres-musculares-y-en-las-piernas',
  standfirst:
    'Casi todo el mundo conoce ese dolor repentino en la pantorrilla. Puede tener muchas causas y suele pasar por sí solo. Qué dicen los estudios sobre los estiramientos y el magnesio y cuándo conviene acudir al médico.',
  body: body(
    redFlagBox({
      title: 'Cuándo puede ser algo más que un calambre',
      intro:
        'La mayoría de los calambres pasan en pocos minutos y son inofensivos. Algunas enfermedades solo al principio se parecen a un calambre. No espere si presenta alguno de estos signos:',
      items: [
        'Dolor en el pecho, dificultad para respirar o tos con sangre',
        'Una pierna se pone de repente pálida, fría o insensible',
        'Debilidad repentina de un brazo, una pierna o un lado de la cara, o dificultad para hablar',
        'Espasmos de la mandíbula o de todo el cuerpo, por ejemplo después de una herida',
        'Una pierna está hinchada, caliente, enrojecida o dolorida al tacto, sobre todo después de una operación, un viaje largo o varios días en cama',
      ],
      action:
        'Ante cualquiera de los cuatro primeros signos, llame de inmediato al {emergency}. Si una pierna está hinchada y duele, acuda hoy mismo a que un médico la examine.',
    }),
    keyFacts(
      'Lo esencial',
      'Un calambre suele pasar en pocos minutos. Lo primero que conviene hacer es estirar el músculo.',
      'A menudo no se encuentra ninguna causa. Los valores de minerales en la sangre suelen ser normales.',
      'En las personas mayores es poco probable que el magnesio prevenga los calambres de forma apreciable. Los ensayos no vieron una diferencia clara.',
      'Una sola pierna hinchada, caliente o enrojecida debe ser examinada por un médico hoy mismo.',
    ),
    heading('Qué ocurre durante un calambre'),
    paragraph(
      'En un calambre, un músculo se contrae por sí solo y no se suelta. Está duro, duele y por un momento apenas se puede mover el pie o la pierna. El ataque dura desde unos segundos hasta unos diez minutos. Después el músculo puede quedar sensible durante horas. Lo más frecuente es que afecte a la pantorrilla, luego al pie y al muslo, a menudo de noche. ',
      {cite: 'nice-cks-leg-cramps'},
    ),
    paragraph(
      'La señal viene del nervio, no del propio músculo: las fibras nerviosas están demasiado excitables y envían impulsos cuando deberían estar en reposo. La facilidad con que ocurre depende, entre otras cosas, de ',
      {term: 'ion', words: 'minerales con carga'},
      ' dentro de las células y a su alrededor. El sodio y el potasio llevan la señal nerviosa, el calcio inicia la contracción, el magnesio amortigua la excitabilidad. Por eso se piensa primero en los minerales. En la mayoría de las personas con calambres, sin embargo, los valores en sangre son normales.',
    ),
    causeList(
      'Causas posibles',
      ['Ninguna causa reconocible', 'El caso más frecuente, sobre todo de noche y con la edad.'],
      [
        'El esfuerzo',
        'Ejercicio poco habitual o prolongado, muchas horas de pie o una mala posición del pie.',
      ],
      ['Pérdida de líquido y de sales', 'Sudor abundante, diarrea, vómitos o beber muy poco.'],
      ['Embarazo', 'Los calambres en las piernas son frecuentes, sobre todo en la segunda mitad.'],
      [
        'Medicamentos',
        'Entre otros, los diuréticos y ciertos inhaladores para el asma. No deje de tomar por su cuenta un medicamento recetado: pregunte antes.',
      ],
      [
        'Otras enfermedades',
        'Trastornos de los nervios, de la circulación, del tiroides, de los riñones o del hígado, o diabetes.',
      ],
      [
        'Falta de minerales',
        'Cantidad insuficiente de magnesio, calcio, potasio o sodio en el cuerpo. Un análisis de sangre puede ayudar a reconocerla. Los calambres por sí solos no la demuestran.',
      ],
    ),
    heading('Magnesio: qué muestran los estudios'),
    evidenceBox({
      title: 'En resumen',
      finding:
        'En las personas mayores es poco probable que el magnesio prevenga los calambres de forma apreciable. En el embarazo los estudios se contradicen. Para los calambres durante el deporte no hay estudios adecuados.',
      statement: 'magnesium-older-adults',
    }),
    paragraph(
      'Una revisión Cochrane de 2020 reunió once ensayos con 735 participantes. Las personas mayores que tomaban magnesio tuvieron más o menos tantos calambres como las que recibían un ',
      {term: 'placebo', words: 'placebo'},
      '; la diferencia fue de menos de un quinto de calambre por semana y puede deberse al azar. Los efectos adversos más habituales fueron la diarrea y otras molestias digestivas. ',
      {cite: 'garrison-2020'},
    ),
    paragraph(
      'Para los calambres en las piernas durante el embarazo, otra revisión encontró ocho estudios pequeños sobre distintos preparados, entre ellos el magnesio. Sus resultados se contradicen y su calidad es baja. De ellos no se deduce ningún consejo seguro. ',
      {cite: 'luo-2020'},
    ),
    paragraph(
      'Es distinto cuando un médico ha comprobado una falta de magnesio: entonces se trata esa carencia y se busca su causa. Las personas cuyos riñones funcionan mal no deberían tomar magnesio sin consejo médico, porque puede acumularse en el cuerpo.',
    ),
    heading('Qué puede hacer usted'),
    selfCareSteps(
      'Durante un calambre',
      {
        text: 'Estire la rodilla y lleve despacio los dedos del pie hacia usted, con la mano o con una toalla.',
        picture: calfStretchSitting2,
        alt: 'Una persona está sentada en el borde de una silla con una pierna estirada y el talón en el suelo. Se inclina hacia delante desde las caderas, con los dedos del pie hacia la espinilla.',
      },
      'Mantenga el estiramiento, respire con calma y afloje en cuanto el músculo se suelte.',
      {
        text: 'O póngase de pie y cargue el peso sobre la pierna afectada, con el talón en el suelo. Agárrese a algo.',
        picture: calfStretchStanding1,
        alt: 'Una persona está de pie a un brazo de distancia de una pared y apoya en ella las manos. Un pie queda más atrás, con el talón en el suelo.',
      },
      'Después masajee el músculo con suavidad. A muchas personas les resulta agradable el calor.',
    ),
    figure(calfStretchWithTowel, {
      alt: 'Una persona está sentada en el suelo con una pierna estirada, una toalla alrededor de la parte delantera del pie, y tira de los dedos hacia sí con las manos. La pantorrilla está resaltada.',
      caption:
        'La toalla alarga los brazos: la rodilla sigue estirada, el tirón sigue siendo lento.',
    }),
    paragraph(
      'Estirar cada noche pantorrillas y muslos es sencillo y no cuesta nada. Puede ayudar: en un ensayo con 80 personas mayores de 55 años, quienes estiraban antes de dormir tuvieron al cabo de seis semanas calambres menos numerosos y menos fuertes. ',
      {cite: 'hallegraeff-2012'},
      ' Un ensayo más antiguo y más largo no vio ningún efecto. ',
      {cite: 'coppin-2005'},
      ' Una revisión de 2021 concluye que estirar puede atenuar el dolor de los calambres nocturnos; si con ello se vuelven menos frecuentes sigue siendo incierto. ',
      {cite: 'hawke-2021'},
    ),
    paragraph('Además, lo siguiente es razonable, aunque apenas se ha estudiado:'),
    bullets(
      'Beba lo suficiente, y más con el calor y el deporte, salvo que su médico haya limitado la cantidad.',
      'Aumente el entrenamiento poco a poco y haga pausas.',
      'Lleve zapatos que sujeten el pie y no aprieten.',
      'Deje la ropa de cama suelta a los pies, para que no empuje los dedos hacia abajo.',
    ),
    paragraph(
      'Antes se recetaba a menudo la quinina. Su efecto es modesto y en casos raros puede causar daños graves. La decisión corresponde solo al médico. ',
      {cite: 'rabbitt-2016'},
    ),
    heading('Cuándo consultar al médico'),
    paragraph('Pida una cita si'),
    bullets(
      'los calambres son frecuentes, duran más de diez minutos o le quitan el sueño;',
      'la pantorrilla duele al caminar y ya no al pararse;',
      'los músculos se debilitan o adelgazan, tienen contracciones continuas, o nota entumecimiento u hormigueo;',
      'los calambres empezaron poco después de comenzar a tomar un medicamento;',
      'está embarazada, tiene diabetes o una enfermedad de los riñones, el hígado, el tiroides o los nervios.',
    ),
    paragraph(
      'Ayuda anotar durante dos semanas cuándo aparecen los calambres, qué los precedió y qué medicamentos y preparados toma. En la farmacia pueden comprobar si alguno de ellos influye.',
    ),
    questions(
      'Preguntas frecuentes',
      'how-long',
      'best-time',
      'kidney-disease',
      'with-other-medicines',
    ),
  ),
  author: 'Función editorial de demostración',
  reviewNote: 'Demo: sin revisión médica',
  description:
    'Causas de los calambres musculares y en las piernas, qué dicen los estudios y cuándo ir al médico.',
  isUncheckedTranslation: true,
})
