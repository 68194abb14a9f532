/** What the labels of magnesium products have in common in Spanish. */

/** Of every medicine. */
export const particulars = {
  indications:
    'Déficit de magnesio comprobado, cuando es la causa de alteraciones de la actividad muscular (trastornos neuromusculares, calambres en las pantorrillas).',
  contraindications: [
    'Hipersensibilidad a un principio activo o a alguno de los demás componentes',
    'Insuficiencia renal grave',
    'Trastorno de la conducción cardíaca (bloqueo AV) que hace más lento el latido',
    'Miastenia grave (debilidad muscular patológica)',
    'Deshidratación pronunciada',
    'Tendencia a formar cálculos urinarios de fosfato de calcio, magnesio y amonio',
    'Exceso de magnesio en la sangre (hipermagnesemia)',
  ],
  sideEffects:
    'Pueden aparecer heces blandas o diarrea, sobre todo al principio y con dosis altas. Tras tomar dosis altas durante mucho tiempo, y si los riñones funcionan mal, el nivel de magnesio en la sangre puede subir; el cansancio, la debilidad muscular y un latido lento pueden ser signos de ello.',
}

/** Beside the others, of a medicine that brings potassium too. */
export const withPotassium = {
  ...particulars,
  contraindications: [
    ...particulars.contraindications,
    'Exceso de potasio en la sangre (hiperpotasemia)',
  ],
}

export const kidneys = 'Si sus riñones funcionan mal, consulte antes a un médico.'

export const interval =
  'Deje pasar de 2 a 3 horas entre la toma de magnesio y la de hierro, hormona tiroidea (levotiroxina), fluoruro, bisfosfonatos o antibióticos de los grupos de las tetraciclinas y las quinolonas.'

export const tubeStorage =
  'Mantener el tubo bien cerrado, ya que el contenido absorbe la humedad. No conservar a temperatura superior a 25 °C y mantener fuera del alcance de los niños.'

export const sachetStorage =
  'Conservar en lugar seco, a una temperatura no superior a 25 °C y fuera del alcance de los niños.'

export const dryStorage = 'Conservar en lugar seco, a una temperatura no superior a 25 °C.'

/** Beside the composition of a food supplement: what the percentages are of. */
export const reference = '* Valor de referencia de nutrientes para adultos: 375 mg de magnesio.'
