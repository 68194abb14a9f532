import {list} from '../pattern.ts'
import type {Lexicon} from '../types.ts'

const OBJECTS = [
  'al equilibrio electrolitico',
  'al metabolismo energetico normal',
  'al funcionamiento normal del sistema nervioso',
  'al funcionamiento normal de los musculos',
  'a la sintesis proteica normal',
  'a la funcion psicologica normal',
  'al mantenimiento de los (?:huesos|dientes)(?: y (?:de )?los (?:dientes|huesos))? en condiciones normales',
  'al proceso de division celular',
].join('|')
const OBJECT = `(?:${OBJECTS})`

export const spanish: Lexicon = {
  diseases: list(`
    calambre, espasm, migran, jaqueca, dolor, dolorid, enfermedad, enferm, patolog, trastorn,
    insomni, tension arterial, presion arterial, tension alta, hipertens, infart, ictus,
    derrame cerebral, arritm, palpitacion, insuficiencia renal, insuficiencia cardiaca, trombos,
    ateroscler, diabet, glucemi, azucar en sangre, osteoporos, artros, artrit, reuma, gota=,
    inflamacion, depres, ansiedad, ansios, panico, burnout, piernas inquietas, agujetas,
    contractur, sube el gemelo, falta de magnesio, deficit, deficiencia, carencia,
    sindrome premenstrual, menopaus, menstrual, asma, alergi, cancer, tumor, demencia, alzheimer,
    parkinson, epileps, infeccion, gripe, resfriad, estrenimient, diarrea, acidez=, reflujo,
    calculos renales, colesterol, acufen, vertigo, mareo, fibromialgi, neuropati, preeclampsia,
    rigidez
  `),
  remedies: list(`
    cura=, curar=, curan=, sana=, sanar=, trata=, tratar=, tratan=, tratamient, terap, remedi,
    alivi, calma ~ dolor, mitig, previen, prevenir=, prevenga, prevencion, protege ~ de=,
    protege ~ del=, protege ~ frente, protege ~ contra=, proteccion frente, proteccion contra,
    combat, lucha ~ contra=, vence, elimina ~ dolor, analgesic, antiinflamatori, antiespasmodic,
    relajante muscular, somnifer, eficaz contra, actua contra, libera ~ de=
  `),
  effects: list(`
    apoya, favorec, mejor, refuerz, fortalec, estimul, aument, relaj, calma=, calmar=, regul,
    equilibr, baja=, bajar=, reduc, disminu, normaliz, optimiz, activ, mantien, mantener=, ayuda,
    bueno para=, ideal, perfect, gracias a, aporta ~ energia, contribuy, recuper, proteg, potenci,
    nutr, tonific, facilit, impuls
  `),
  prepositions: list(`para=, contra=`),
  claimable: list(`
    muscul, muscular, nervi, hueso, dientes, psicologic, cansancio, fatiga, electrolit,
    division celular, proteica
  `),
  functions: list(`
    muscul, muscular, nervi, sueno, dormir, duermete, estres, corazon, cardiovascular, circulacion,
    inmunit, inmunol, defensas, memoria, concentracion, cerebro, cognitiv, coagulacion,
    acidez ~ estomago, estomago, digest, intestin, metabolism, hormon, piel=, cabello,
    articulacion, hueso, dientes, animo, recuperacion, rendimiento, resistencia, energia=,
    cansancio, fatiga, agotamiento, electrolit, division celular, proteica, psicologic, higado,
    pulmon, respiracion, vista=, envejecimiento, embarazo, serenidad
  `),
  benefits: list(`
    duerme mejor, dormir mejor, duermete antes, descansa mejor, sueno reparador, sueno profundo,
    mejor sueno, quema ~ grasa, quemagrasas, perder peso, perdida de peso, adelgaz, kilos de mas,
    detox, antiestres, antiedad, rejuvenec, adios, se acabaron, se acabo, nunca mas, descontractur,
    relajacion muscular
  `),
  wellness: list(`
    bienestar, vitalidad, en forma, alegria de vivir, calidad de vida, equilibrio interior,
    para tu salud, para su salud, buena salud, vital=
  `),
  poorDiet: list(`
    dieta ~ ya no=, dieta ~ no ~ suficient, dieta ~ no cubre, dieta ~ no basta,
    dieta ~ insuficient, dieta ~ pobre, alimentacion ~ ya no=, alimentacion ~ no ~ suficient,
    alimentacion ~ no basta, alimentacion ~ insuficient, alimentos ~ ya no=,
    alimentos ~ no ~ suficient, suelos ~ agotad, suelos ~ empobrecid, tierras ~ empobrecid,
    solo con la alimentacion, solo con la dieta
  `),
  endorsements: list(`
    medicos|medico|farmaceuticos|farmaceutico|expertos|especialistas ~ recomiend,
    medicos|medico|farmaceuticos|farmaceutico|expertos|especialistas ~ aconsej,
    recomendado ~ medicos|farmaceuticos|expertos|especialistas,
    aconsejado ~ medicos|farmaceuticos|expertos|especialistas, clinicamente aprobad,
    a mi me ha funcionado, me ha ayudado, los pacientes cuentan
  `),
  negators: list(`no=, ningun, nunca=, ni=`),
  conjunctions: list(`o=, y=, ni=, u=`),
  neutral: list(
    `proteg ~ luz|humedad|calor, corrector|correctores de acidez=, corrector|correctores de la acidez=`,
  ),
  emphasis: list(`
    no solo, ningun otro, ninguna otra, nunca mas, ningun calambre, no en vano
  `),
  denials: list(`
    no ~ demostrad, no ~ probad, ninguna prueba, no hay pruebas, no existen pruebas, sin evidencia,
    no hay evidencia, no esta destinad, no esta pensad, no pretende, no es un remedio,
    no es un tratamiento, no sustituye, no deben utilizarse como sustituto, ningun efecto,
    no tiene efecto
  `),
  cautions: list(`
    consult ~ medico, consult ~ farmaceutico, pregunt ~ medico, pregunt ~ farmaceutico,
    acud ~ medico, vaya ~ medico, hable ~ medico, consejo medico, supervision medica, no apto,
    no es apto, no ~ adecuado para=, contraindicad, desaconsejad, no tomar=, no utilizar=,
    evitar ~ en caso, precaucion
  `),
  adverse: list(`
    puede|pueden ~ provocar, puede|pueden ~ causar, puede|pueden ~ producir, provoca=,
    efecto laxante, efectos adversos, efectos secundarios pueden
  `),
  authorised: [
    new RegExp(`contribuyen? ${OBJECT}(?:\\s*(?:,|y)\\s*${OBJECT})*`, 'gu'),
    /ayudan? a disminuir el cansancio y la fatiga/gu,
  ],
}
