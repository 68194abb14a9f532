import {noticesOf} from './notice.ts'

const MEDICINES = 'https://www.boe.es/eli/es/rd/1994/06/25/1416'
const SUPPLEMENTS = 'https://www.boe.es/buscar/act.php?id=BOE-A-2009-16109'
const SUPPLEMENTS_STATE = '2009-12-31'

const LEAFLET_DUTY =
  'Una invitación expresa y claramente visible a leer detenidamente las instrucciones que figuran en el prospecto, o en su caso, en el embalaje exterior o en el acondicionamiento primario.'
const PHARMACIST_PHRASE =
  'En el mensaje publicitario aparecerá la mención: «en caso de duda consulte a su farmacéutico» o una expresión similar.'

export const spain = noticesOf('ES', [
  {
    // The decree fixes the second half; the first is the invitation it demands, in its own words.
    key: 'medicine-leaflet',
    language: 'es',
    text: 'Lea detenidamente las instrucciones que figuran en el prospecto y en caso de duda consulte a su farmacéutico.',
    duty: `${LEAFLET_DUTY} ${PHARMACIST_PHRASE}`,
    verification: 'verified',
    legalBasis: [
      {
        citation: 'Real Decreto 1416/1994, artículo 5.1.c), 3.º',
        url: MEDICINES,
        quote: LEAFLET_DUTY,
      },
      {citation: 'Real Decreto 1416/1994, artículo 5.3', url: MEDICINES, quote: PHARMACIST_PHRASE},
    ],
    validFrom: '2015-12-23',
  },
  {
    key: 'supplement-dose',
    language: 'es',
    text: 'No superar la dosis diaria expresamente recomendada.',
    duty: 'la advertencia de no superar la dosis diaria expresamente recomendada',
    verification: 'verified',
    legalBasis: [
      {
        citation: 'Real Decreto 1487/2009, artículo 5.5.c)',
        url: SUPPLEMENTS,
        quote: 'la advertencia de no superar la dosis diaria expresamente recomendada',
      },
    ],
    validFrom: SUPPLEMENTS_STATE,
  },
  {
    key: 'supplement-diet',
    language: 'es',
    text: 'Los complementos alimenticios no deben utilizarse como sustituto de una dieta equilibrada.',
    duty: 'la afirmación expresa de que los complementos alimenticios no deben utilizarse como sustituto de una dieta equilibrada',
    verification: 'verified',
    legalBasis: [
      {
        citation: 'Real Decreto 1487/2009, artículo 5.5.d)',
        url: SUPPLEMENTS,
        quote:
          'la afirmación expresa de que los complementos alimenticios no deben utilizarse como sustituto de una dieta equilibrada',
      },
    ],
    validFrom: SUPPLEMENTS_STATE,
  },
  {
    key: 'supplement-children',
    language: 'es',
    text: 'Mantener fuera del alcance de los niños más pequeños.',
    duty: 'la indicación de que el producto se debe mantener fuera del alcance de los niños más pequeños.',
    verification: 'verified',
    legalBasis: [
      {
        citation: 'Real Decreto 1487/2009, artículo 5.5.e)',
        url: SUPPLEMENTS,
        quote:
          'la indicación de que el producto se debe mantener fuera del alcance de los niños más pequeños.',
      },
    ],
    validFrom: SUPPLEMENTS_STATE,
  },
])
