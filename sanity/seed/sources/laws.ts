import type {SourceDocument} from '../types.ts'
import {source} from './source.ts'

const PARLIAMENT = 'European Parliament and Council'
const law = (key: string, title: string, authors: string, year: number, url: string) =>
  source(key, {kind: 'law', title, authors, year, url})

/** What the packs of medicines and food supplements have to show, market by market. */
export const laws: SourceDocument[] = [
  law(
    'directive-2001-83',
    'Directive 2001/83/EC on the Community code relating to medicinal products for human use',
    PARLIAMENT,
    2001,
    'https://eur-lex.europa.eu/eli/dir/2001/83/oj',
  ),
  law(
    'directive-2002-46',
    'Directive 2002/46/EC on the approximation of the laws of the Member States relating to food supplements',
    PARLIAMENT,
    2002,
    'https://eur-lex.europa.eu/eli/dir/2002/46/oj',
  ),
  law(
    'regulation-1924-2006',
    'Regulation (EC) No 1924/2006 on nutrition and health claims made on foods',
    PARLIAMENT,
    2006,
    'https://eur-lex.europa.eu/eli/reg/2006/1924/oj',
  ),
  law(
    'regulation-432-2012',
    'Commission Regulation (EU) No 432/2012 establishing a list of permitted health claims made on foods',
    'European Commission',
    2012,
    'https://eur-lex.europa.eu/eli/reg/2012/432/oj',
  ),
  law(
    'nemv-de',
    'Verordnung über Nahrungsergänzungsmittel (NemV)',
    'Bundesministerium für Verbraucherschutz, Ernährung und Landwirtschaft',
    2004,
    'https://www.gesetze-im-internet.de/nemv/',
  ),
  law(
    'nemv-at',
    'Nahrungsergänzungsmittelverordnung (NEMV), BGBl. II Nr. 88/2004',
    'Bundesministerium für Gesundheit und Frauen (Österreich)',
    2004,
    'https://www.ris.bka.gv.at/',
  ),
  law(
    'vnem-ch',
    'Verordnung des EDI über Nahrungsergänzungsmittel (VNem), SR 817.022.14',
    'Eidgenössisches Departement des Innern',
    2016,
    'https://www.fedlex.admin.ch/eli/cc/2017/155/de',
  ),
  law(
    'food-supplements-england-2003',
    'The Food Supplements (England) Regulations 2003',
    'UK Statutory Instruments 2003 No. 1387',
    2003,
    'https://www.legislation.gov.uk/uksi/2003/1387',
  ),
  law(
    'decret-2006-352',
    'Décret n° 2006-352 du 20 mars 2006 relatif aux compléments alimentaires',
    'République française',
    2006,
    'https://www.legifrance.gouv.fr/',
  ),
  law(
    'decreto-169-2004',
    'Decreto legislativo 21 maggio 2004, n. 169 (integratori alimentari)',
    'Repubblica Italiana',
    2004,
    'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2004-05-21;169',
  ),
  law(
    'real-decreto-1487-2009',
    'Real Decreto 1487/2009, de 26 de septiembre, relativo a los complementos alimenticios',
    'Gobierno de España',
    2009,
    'https://www.boe.es/buscar/act.php?id=BOE-A-2009-16109',
  ),
  law(
    'rozporzadzenie-suplementy-2007',
    'Rozporządzenie Ministra Zdrowia z dnia 9 października 2007 r. w sprawie składu oraz oznakowania suplementów diety (tekst jednolity: Dz.U. 2023 poz. 79)',
    'Minister Zdrowia',
    2007,
    'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20230000079',
  ),
]
