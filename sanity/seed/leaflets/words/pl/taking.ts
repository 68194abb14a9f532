import {bullets, heading, paragraph} from '../../../portable-text.ts'
import type {Section} from '../../leaflet-text.ts'
import type {Medicine, OwnWords} from '../medicine.ts'

export const taking = ({minAge}: Medicine, {text, dose, preparation}: OwnWords): Section => [
  `Jak przyjmować lek ${text.displayName}`,
  paragraph(
    'Lek należy zawsze przyjmować tak, jak opisano tutaj albo jak zalecił lekarz lub farmaceuta. W razie wątpliwości należy ich zapytać.',
  ),
  bullets(...dose),
  paragraph(`${preparation} Lek można przyjmować podczas posiłku lub o innej porze.`),
  paragraph(
    'Czas przyjmowania zależy od tego, jak duży jest niedobór. Jeśli dolegliwości nie zmniejszą się w ciągu 4 tygodni, należy zgłosić się do lekarza.',
  ),
  heading('Stosowanie u dzieci i młodzieży'),
  paragraph(`Lek nie jest przeznaczony dla dzieci w wieku poniżej ${minAge} lat.`),
  heading('Przyjęcie większej dawki niż zalecana'),
  paragraph(
    'Jeśli nerki pracują prawidłowo, zatrucie magnezem przyjętym doustnie nie jest spodziewane; może wystąpić biegunka. Przy osłabionych nerkach zmęczenie, osłabienie mięśni, wolne bicie serca i płytki oddech mogą być objawami zatrucia. Należy wtedy zadzwonić pod numer {emergency}.',
  ),
  heading('Pominięcie przyjęcia leku'),
  paragraph('Nie należy przyjmować dawki podwójnej, aby uzupełnić pominiętą.'),
]

/** Where side effects are reported. */
const authority =
  'Urzędowi Rejestracji Produktów Leczniczych, Wyrobów Medycznych i Produktów Biobójczych przez System Monitorowania Zagrożeń, https://smz.ezdrowie.gov.pl'

export const sideEffects: Section = [
  'Możliwe działania niepożądane',
  paragraph(
    'Jak każdy lek, lek ten może powodować działania niepożądane, chociaż nie u każdego one wystąpią.',
  ),
  paragraph(
    {strong: 'Częstość nieznana'},
    ' (nie może być określona na podstawie dostępnych danych):',
  ),
  bullets(
    'Luźne stolce lub biegunka, przede wszystkim na początku i przy większych dawkach. Jest to niegroźne. Jeśli biegunka się nasili, należy przerwać przyjmowanie leku i pić dużo płynów. Gdy minie, zacząć ponownie od najmniejszej dawki dobowej podanej w punkcie 3.',
    'Po długim przyjmowaniu dużych dawek oraz przy osłabionych nerkach stężenie magnezu we krwi może wzrosnąć. Mogą o tym świadczyć zmęczenie, osłabienie mięśni i wolne bicie serca. Należy wtedy przerwać przyjmowanie leku i zgłosić się do lekarza.',
  ),
  heading('Zgłaszanie działań niepożądanych'),
  paragraph(
    `O działaniach niepożądanych, także tych, których tu nie wymieniono, należy powiedzieć lekarzowi lub farmaceucie. Można je też zgłosić samodzielnie ${authority}. Zgłoszenia pomagają lepiej poznać bezpieczeństwo leku.`,
  ),
]
