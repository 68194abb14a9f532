import {muscleAndIons} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  chart,
  comparison,
  figure,
  heading,
  ionTable,
  keyFacts,
  paragraph,
  questions,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const esEs = articleText({
  locale: 'es-ES',
  title: 'Calcio, magnesio, potasio, sodio: quién hace qué en el músculo',
  slug: 'minerales-en-el-musculo',
  standfirst:
    'Antes de cada paso, unas partículas cargadas van y vienen en los nervios y los músculos. Cuáles son esas cuatro, dónde están en el cuerpo y qué alimentos las contienen.',
  body: body(
    keyFacts(
      'Lo esencial en breve',
      'El sodio y el potasio llevan la señal por el nervio; el calcio da al músculo la señal de contraerse.',
      'El magnesio forma parte de la molécula de la que las bombas y las fibras musculares toman su energía.',
      'Las cantidades en la sangre quedan dentro de límites estrechos: de eso se ocupan el intestino, los riñones y los huesos.',
      'Menos del 1 % del magnesio está en la sangre; la mayor parte se halla en los huesos y los músculos.',
      'Los cuatro están presentes en los alimentos de cada día.',
    ),
    heading('Qué son los iones'),
    paragraph(
      'Cuando la sal de cocina se disuelve en agua, se separa en dos tipos de partículas: el sodio, con carga positiva, y el cloruro, con carga negativa. Una partícula cargada como estas se llama ',
      {term: 'ion', words: 'ion'},
      '. Las sustancias que en el agua se convierten en iones se llaman ',
      {term: 'electrolyte', words: 'electrolitos'},
      '. También el cuerpo trabaja con cargas: cada célula guarda cantidades distintas dentro y fuera, y de la diferencia nace una pequeña tensión eléctrica.',
    ),
    figure(muscleAndIons, {
      alt: 'Esquema de una fibra muscular con una terminación nerviosa al lado. Alrededor flotan bolas con las letras Na, K, Ca y Mg y sus cargas.',
      caption: 'Cuatro minerales, una secuencia: primero el nervio, luego la fibra.',
    }),
    heading('De la señal al movimiento'),
    paragraph(
      'Cuando se quiere levantar el pie, en la célula nerviosa se abren canales diminutos. El sodio entra, enseguida sale el potasio, y esta onda corre hasta el músculo. Allí pasa a la fibra y llega a su interior. Después, unas bombas devuelven ambos iones a su sitio.',
    ),
    paragraph(
      'En la fibra, el calcio espera en un depósito. Cuando llega la onda, sale de él, y los filamentos de proteína se deslizan unos entre otros: el músculo se acorta. Cuando el calcio es bombeado de vuelta, el músculo vuelve a alargarse. Esto cuesta energía, tomada de una molécula llamada ATP, que en la célula está casi siempre unida al magnesio ',
      {cite: 'de-baaij-2015'},
      {cite: 'efsa-claims-2009'},
      '. Los dos se encuentran también en la frontera entre el nervio y el músculo: el calcio inicia la transmisión, el magnesio la frena. Ningún mineral trabaja solo.',
    ),
    ionTable(
      'Cuatro iones de un vistazo',
      {
        ion: 'sodium',
        place: 'Sobre todo fuera de las células, en la sangre y el líquido de los tejidos',
        role: 'Entra en la célula nerviosa y la fibra muscular y así transmite la señal',
        foods: 'Sal de cocina, pan, queso, embutidos',
      },
      {
        ion: 'potassium',
        place: 'Sobre todo en las células, en particular las de los músculos',
        role: 'Sale de la célula y la deja de nuevo lista',
        foods: 'Patatas, legumbres, plátanos, verduras',
      },
      {
        ion: 'calcium',
        place: 'Cerca del 99 % en huesos y dientes',
        role: 'Da en el interior de la fibra la señal de contraerse',
        foods: 'Leche, queso, col rizada, algunas aguas minerales',
      },
      {
        ion: 'magnesium',
        place: 'Más de la mitad en los huesos, cerca de una cuarta parte en los músculos',
        role: 'Está unido al ATP y frena la transmisión del nervio al músculo',
        foods: 'Semillas, frutos secos, copos de avena, pan integral, legumbres',
      },
    ),
    heading('Cuánto hay en el cuerpo'),
    paragraph(
      'Las cantidades distan mucho entre sí. El calcio es el material del esqueleto y va muy por delante; de magnesio, un adulto lleva en sí solo unos 25 g ',
      {cite: 'efsa-magnesium-2015'},
      '. El peso no dice nada de la importancia: en el músculo cuenta lo que está disuelto en ese momento.',
    ),
    chart({
      title: 'Cantidad aproximada en un adulto',
      unit: 'g',
      rows: [
        ['Calcio', 1000],
        ['Potasio', 140],
        ['Sodio', 100],
        ['Magnesio', 25],
      ],
      note: 'Valores redondeados, para una persona de unos 70 kg. Las cantidades dependen de la complexión, la edad y el sexo.',
    }),
    heading('Cómo mantiene el cuerpo las cantidades'),
    paragraph(
      'El intestino absorbe solo una parte de lo que se come. Los riñones filtran la sangre y recuperan lo que se necesita; el resto sale con la orina. Los especialistas lo llaman ',
      {term: 'renal-clearance', words: 'aclaramiento renal'},
      '. Los huesos sirven de reserva, sobre todo de calcio y magnesio. Así los valores en la sangre varían poco, aunque un día sea más salado que otro.',
    ),
    comparison({
      title: 'Cifras para comparar',
      subjects: ['Sodio', 'Potasio', 'Calcio', 'Magnesio'],
      rows: [
        ['Símbolo', 'Na⁺', 'K⁺', 'Ca²⁺', 'Mg²⁺'],
        [
          'La mayor parte está',
          'fuera de las células',
          'en las células',
          'en el hueso',
          'en el hueso',
        ],
        ['Habitual en la sangre, en mmol por litro', '135–145', '3,5–5,0', '2,2–2,6', '0,7–1,0'],
        ['Cantidad al día para adultos, en mg', '2000', '3500', '950', '300–350'],
      ],
    }),
    paragraph(
      'En el laboratorio se cuentan las partículas y se mide en ',
      {term: 'mmol', words: 'milimoles'},
      '. Los límites difieren un poco de un laboratorio a otro. Las cantidades al día proceden de la Autoridad Europea de Seguridad Alimentaria ',
      {cite: 'efsa-sodium-2019'},
      {cite: 'efsa-potassium-2016'},
      {cite: 'efsa-calcium-2015'},
      {cite: 'efsa-magnesium-2015'},
      '. Para el calcio, el valor rige a partir de los 25 años; para el magnesio, el menor es el de las mujeres y el mayor el de los hombres.',
    ),
    heading('Qué significa en la vida diaria'),
    bullets(
      'Lleve una dieta variada: los cereales integrales, las verduras, las legumbres, los frutos secos y los lácteos aportan los cuatro.',
      'La mayoría de las personas toma mucho sodio, sobre todo con el pan, el queso, los embutidos y los platos preparados.',
      'El sudor contiene sobre todo sodio y cloruro, y solo un poco de potasio, calcio y magnesio.',
      'Un valor en sangre muestra lo que está disuelto en la sangre. De la reserva en huesos y músculos no dice mucho.',
    ),
    paragraph(
      'Si toma medicamentos con regularidad, está embarazada o sus riñones funcionan mal, pregunte al médico o al farmacéutico antes de tomar un producto con minerales.',
    ),
    questions('Preguntas frecuentes', 'nrv-and-mmol', 'citrate-or-oxide', 'medicine-or-supplement'),
  ),
  author: 'Función editorial de demostración',
  reviewNote: 'Demo: sin verificación médica',
  description:
    'Qué hacen el calcio, el magnesio, el potasio y el sodio en el nervio y el músculo, dónde están en el cuerpo y qué alimentos los contienen.',
  isUncheckedTranslation: true,
})
