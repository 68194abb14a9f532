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

export const plPl = articleText({
  locale: 'pl-PL',
  title: 'Skurcz czy coś innego? Kiedy iść do lekarza',
  slug: 'kiedy-isc-do-lekarza',
  standfirst:
    'Większość skurczów jest niegroźna. Niektóre choroby odczuwa się podobnie, a z nimi nie wolno czekać. Jak je rozpoznać i jak bardzo się spieszyć.',
  body: body(
    redFlagBox({
      title: 'Kiedy trzeba się spieszyć',
      intro:
        'Skurcz mija po kilku minutach. Nie należy czekać, jeśli występuje jeden z tych objawów:',
      items: [
        'Ból w klatce piersiowej, duszność lub odkrztuszanie krwi',
        'Noga nagle staje się blada, zimna lub zdrętwiała',
        'Nagłe osłabienie ręki, nogi lub jednej strony twarzy albo niewyraźna mowa',
        'Drętwienie pośladków lub krocza albo bezwiedne oddanie moczu lub stolca',
        'Skurcze szczęki lub całego ciała, na przykład po zranieniu',
        'Silny ból mięśni z ciemnym moczem koloru coli, na przykład po dużym wysiłku lub w upale',
        'Jedna noga jest spuchnięta, ciepła, zaczerwieniona lub bolesna przy dotyku',
      ],
      action:
        'W razie wystąpienia któregokolwiek z pięciu pierwszych objawów należy natychmiast zadzwonić pod numer {emergency}. W razie wystąpienia któregokolwiek z dwóch ostatnich lekarz powinien zbadać chorego jeszcze dziś.',
    }),
    heading('Co przemawia za skurczem'),
    paragraph(
      'Skurcz przychodzi nagle, często w nocy i zwykle w łydce. Mięsień twardnieje, daje się wyczuć pod palcami i puszcza, gdy się go rozciąga. Po kilku sekundach do około 10 minut napad mija, a noga wygląda jak przedtem. Jeśli coś z tego się nie zgadza, warto przyjrzeć się dokładniej ',
      {cite: 'nice-cks-leg-cramps'},
      '.',
    ),
    comparison({
      title: 'Trzy rodzaje bólu nóg',
      subjects: ['Skurcz mięśnia', 'Zakrzepica żył głębokich', 'Chromanie przestankowe'],
      rows: [
        [
          'Początek',
          'nagły, często w nocy',
          'w ciągu godzin lub dni',
          'podczas chodzenia, po podobnym odcinku drogi',
        ],
        [
          'Czas trwania',
          'od kilku sekund do około 10 minut',
          'utrzymuje się',
          'mija w kilka minut po zatrzymaniu się',
        ],
        [
          'Odczucie',
          'twardy, bolesny mięsień',
          'ciągnięcie lub napięcie, ból przy ucisku',
          'ból podobny do skurczu',
        ],
        [
          'Wygląd',
          'mięsień się uwypukla',
          'jedna noga grubsza, ciepła, zaczerwieniona',
          'stopa raczej chłodna i blada',
        ],
        [
          'Co przynosi ulgę od razu',
          'rozciąganie',
          'nic takiego: ani rozciąganie, ani pocieranie',
          'zatrzymanie się',
        ],
      ],
    }),
    figure(oneSwollenLeg, {
      alt: 'Dwie nogi poniżej kolana, obok siebie. Jedna jest wyraźnie grubsza i zaznaczona kolorem, druga szczupła.',
      caption: 'Warto porównać obie nogi: różnicę, która pojawiła się nagle, trzeba zbadać.',
    }),
    heading('Gdy jedna noga puchnie'),
    paragraph(
      'Przy zakrzepicy skrzeplina zatyka głęboką żyłę, zwykle w jednym podudziu. Noga jest napięta, robi się grubsza i cieplejsza, skóra czerwienieje lub błyszczy ',
      {cite: 'nhs-dvt'},
      '. Ryzyko rośnie po operacji, w gipsie, po kilku dniach w łóżku lub po długiej podróży, w ciąży i w tygodniach po niej, przy lekach zawierających estrogeny, w chorobie nowotworowej i po wcześniejszej zakrzepicy.',
    ),
    paragraph(
      'Jeśli fragment skrzepliny się oderwie, może dostać się do płuc. Dlatego bada się jeszcze tego samego dnia: lekarz pyta o ryzyko, zleca badanie krwi i USG ',
      {cite: 'nice-ng158'},
      '. Spuchniętej nogi nie wolno masować.',
    ),
    heading('Gdy łydka boli podczas chodzenia'),
    paragraph(
      'Gdy tętnice nóg są zwężone, podczas chodzenia mięsień dostaje za mało krwi. Boli po przejściu mniej więcej tego samego odcinka, a ból mija po zatrzymaniu się. Sprzyjają temu palenie, cukrzyca, wysokie ciśnienie i nadmiar tłuszczów we krwi. Mierzy się ciśnienie mankietem na kostce, a wynik porównuje z wynikiem na ramieniu ',
      {cite: 'nice-cg147'},
      '. Jeśli stopa boli także w spoczynku albo rana się nie goi, sprawa jest pilna.',
    ),
    causeList(
      'Co jeszcze może się za tym kryć',
      [
        'Niespokojne nogi',
        'Przymus poruszania nogami, wieczorem i w spoczynku, bez twardego mięśnia. Ruch przynosi poprawę.',
      ],
      [
        'Uszkodzone nerwy',
        'Mrowienie, pieczenie lub drętwienie, zwykle najpierw w palcach stóp. Często w cukrzycy lub z powodu alkoholu.',
      ],
      [
        'Zwężenie kanału kręgowego',
        'Ból lub osłabienie obu nóg podczas chodzenia. Siedzenie lub pochylenie się przynosi poprawę.',
      ],
      [
        'Pęknięta torbiel pod kolanem',
        'Wygląda jak zakrzepica. Dopiero badanie pozwala je odróżnić.',
      ],
      ['Naderwany mięsień', 'Nagłe ukłucie podczas sportu, potem często siniak.'],
      [
        'Składniki mineralne, tarczyca, nerki, wątroba',
        'Zaburzenia, które mogą sprzyjać skurczom. Badanie krwi pomaga je wykryć.',
      ],
      [
        'Choroby nerwów sterujących mięśniami',
        'Rzadkie. Mięśnie stają się słabsze lub cieńsze i drgają także w dzień.',
      ],
    ),
    heading('Leki, które mogą mieć znaczenie'),
    paragraph(
      'Niektórym lekom towarzyszy więcej skurczów lub bólów mięśni ',
      {cite: 'rabbitt-2016'},
      '. Żadnego z nich nie należy odstawiać na własną rękę; lepiej zapytać lekarza lub farmaceutę, jeśli dolegliwości zaczęły się wkrótce po pierwszym przyjęciu. Należą do nich:',
    ),
    bullets(
      'leki moczopędne',
      'długo działające leki wziewne na astmę lub przewlekłe zapalenie oskrzeli',
      'statyny przy nadmiarze tłuszczów we krwi, raczej z bólem mięśni lub osłabieniem niż ze skurczami',
      'niektóre leki na nadciśnienie, na przykład nifedypina',
    ),
    evidenceBox({
      title: 'A magnez?',
      finding:
        'U osób starszych magnez prawdopodobnie nie zapobiega skurczom w odczuwalnym stopniu. Żaden preparat nie zastąpi badania, gdy objaw wskazuje na inną chorobę.',
      statement: 'magnesium-older-adults',
    }),
    heading('Jak bardzo się spieszyć?'),
    bullets(
      [
        {strong: 'Natychmiast:'},
        ' pierwszych pięć objawów z ramki na początku. Należy zadzwonić pod numer {emergency}.',
      ],
      [
        {strong: 'Jeszcze dziś:'},
        ' spuchnięta, bolesna noga albo ciemny mocz z silnym bólem mięśni.',
      ],
      [
        {strong: 'W najbliższych dniach:'},
        ' ból przy chodzeniu, który mija po zatrzymaniu się; mięśnie, które stają się słabsze lub cieńsze albo stale drgają; drętwienie; rana na stopie, która się nie goi.',
      ],
      [
        {strong: 'Przy najbliższej wizycie:'},
        ' skurcze, które są częste, trwają dłużej niż 10 minut lub odbierają sen; skurcze od początku przyjmowania jakiegoś leku; skurcze w ciąży, w cukrzycy albo w chorobach nerek, wątroby lub tarczycy.',
      ],
    ),
    selfCareSteps(
      'Jak przygotować się do wizyty',
      'Przez 2 tygodnie zapisywać, kiedy pojawiają się dolegliwości, jak długo trwają i co je poprzedziło.',
      'Zanotować, co je łagodzi: rozciąganie, zatrzymanie się, ruch czy siedzenie.',
      'Spisać wszystkie leki i preparaty, także te z apteki i supermarketu.',
      'W dniu wizyty włożyć ubranie, które łatwo podciągnąć nad kolano.',
    ),
    paragraph(
      'Zwykle wystarczą rozmowa i badanie: skóry, tętna na stopach, siły, odruchów i czucia. Krew bada się, jeśli coś wskazuje na przyczynę ',
      {cite: 'nice-cks-leg-cramps'},
      '.',
    ),
    questions('Częste pytania', 'with-other-medicines', 'kidney-disease', 'pregnancy'),
  ),
  author: 'Demonstracyjna rola redakcyjna',
  reviewNote: 'Demo: bez weryfikacji medycznej',
  description:
    'Jak rozpoznać niegroźny skurcz, co jest do niego podobne, na przykład zakrzepica, i kiedy potrzebna jest pomoc: natychmiast, dziś czy na wizycie.',
  isUncheckedTranslation: true,
})
