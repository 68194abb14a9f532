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

export const plPl = articleText({
  locale: 'pl-PL',
  title: 'Skurcze mięśni i nóg: przyczyny i co można zrobić',
  slug: 'skurcze-miesni-i-nog',
  standfirst:
    'Prawie każdy zna ten nagły ból łydki. Może mieć wiele przyczyn i zwykle mija sam. Co badania mówią o rozciąganiu i o magnezie oraz kiedy warto zgłosić się do lekarza.',
  body: body(
    redFlagBox({
      title: 'Kiedy to może być coś więcej niż skurcz',
      intro:
        'Większość skurczów mija po kilku minutach i jest niegroźna. Niektóre choroby tylko na początku przypominają skurcz. Proszę nie czekać, jeśli występuje któryś z tych objawów:',
      items: [
        'Ból w klatce piersiowej, duszność lub odkrztuszanie krwi',
        'Noga nagle staje się blada, zimna lub zdrętwiała',
        'Nagłe osłabienie ręki, nogi lub jednej strony twarzy albo niewyraźna mowa',
        'Skurcze szczęki lub całego ciała, na przykład po zranieniu',
        'Jedna noga jest spuchnięta, ciepła, zaczerwieniona lub bolesna przy dotyku, zwłaszcza po operacji, długiej podróży lub kilku dniach w łóżku',
      ],
      action:
        'W razie wystąpienia któregokolwiek z czterech pierwszych objawów należy natychmiast zadzwonić pod numer {emergency}. Jeśli jedna noga jest spuchnięta i boli, lekarz powinien ją zbadać jeszcze dziś.',
    }),
    keyFacts(
      'Najważniejsze informacje',
      'Skurcz zwykle mija w ciągu kilku minut. Najpierw warto rozciągnąć mięsień.',
      'Często nie udaje się znaleźć przyczyny. Stężenia składników mineralnych we krwi są zwykle prawidłowe.',
      'U osób starszych magnez prawdopodobnie nie zapobiega skurczom w odczuwalnym stopniu. Badania nie wykazały wyraźnej różnicy.',
      'Jedna noga spuchnięta, ciepła lub zaczerwieniona wymaga badania lekarskiego jeszcze dziś.',
    ),
    heading('Co się dzieje podczas skurczu'),
    paragraph(
      'Podczas skurczu mięsień sam się napina i nie puszcza. Jest twardy, boli, a stopą lub nogą przez chwilę prawie nie da się poruszyć. Napad trwa od kilku sekund do około dziesięciu minut. Mięsień może potem być wrażliwy jeszcze przez kilka godzin. Najczęściej dotyczy to łydki, potem stopy i uda, często w nocy. ',
      {cite: 'nice-cks-leg-cramps'},
    ),
    paragraph(
      'Sygnał pochodzi z nerwu, a nie z samego mięśnia: włókna nerwowe są nadmiernie pobudliwe i wysyłają impulsy, choć powinny spoczywać. To, jak łatwo do tego dochodzi, zależy między innymi od ',
      {term: 'ion', words: 'składników mineralnych o ładunku elektrycznym'},
      ' w komórkach i wokół nich. Sód i potas przewodzą sygnał nerwowy, wapń uruchamia napięcie mięśnia, magnez tłumi pobudliwość. Dlatego najpierw myśli się o składnikach mineralnych. U większości osób ze skurczami wyniki badań krwi są jednak prawidłowe.',
    ),
    causeList(
      'Możliwe przyczyny',
      ['Przyczyny nie udaje się znaleźć', 'Najczęstsza sytuacja, zwłaszcza w nocy i z wiekiem.'],
      [
        'Wysiłek',
        'Nietypowy lub długi wysiłek, wielogodzinne stanie lub niekorzystne ułożenie stopy.',
      ],
      [
        'Utrata płynów i soli',
        'Silne pocenie się, biegunka, wymioty lub picie zbyt małej ilości płynów.',
      ],
      ['Ciąża', 'Skurcze nóg są wtedy częste, zwykle w drugiej połowie.'],
      [
        'Leki',
        'Między innymi leki moczopędne i niektóre leki wziewne na astmę. Przepisanego leku nie należy odstawiać samodzielnie: najpierw trzeba zapytać.',
      ],
      [
        'Inne choroby',
        'Choroby nerwów, zaburzenia krążenia, choroby tarczycy, nerek lub wątroby albo cukrzyca.',
      ],
      [
        'Niedobór składników mineralnych',
        'Zbyt mało magnezu, wapnia, potasu lub sodu w organizmie. Badanie krwi może pomóc go rozpoznać. Same skurcze go nie dowodzą.',
      ],
    ),
    heading('Magnez: co pokazują badania'),
    evidenceBox({
      title: 'W skrócie',
      finding:
        'U osób starszych magnez prawdopodobnie nie zapobiega skurczom w odczuwalnym stopniu. W ciąży wyniki badań są sprzeczne. Dla skurczów podczas uprawiania sportu brak odpowiednich badań.',
      statement: 'magnesium-older-adults',
    }),
    paragraph(
      'W przeglądzie Cochrane z 2020 roku zestawiono jedenaście badań z udziałem 735 osób. Starsze osoby przyjmujące magnez miały mniej więcej tyle samo skurczów co osoby otrzymujące ',
      {term: 'placebo', words: 'placebo'},
      '; różnica wynosiła mniej niż jedną piątą skurczu na tydzień i może być dziełem przypadku. Najczęstszymi działaniami niepożądanymi były biegunka i inne dolegliwości żołądkowo-jelitowe. ',
      {cite: 'garrison-2020'},
    ),
    paragraph(
      'W sprawie skurczów nóg w ciąży inny przegląd znalazł osiem małych badań różnych preparatów, w tym magnezu. Ich wyniki są sprzeczne, a jakość niska. Nie można z nich wyprowadzić pewnej rady. ',
      {cite: 'luo-2020'},
    ),
    paragraph(
      'Inaczej jest, gdy lekarz stwierdził niedobór magnezu: wtedy leczy się sam niedobór i szuka jego przyczyny. Osoby ze słabą pracą nerek nie powinny przyjmować magnezu bez porady lekarza, ponieważ może się on gromadzić w organizmie.',
    ),
    heading('Co można zrobić samodzielnie'),
    selfCareSteps(
      'Podczas skurczu',
      {
        text: 'Wyprostować kolano i powoli przyciągnąć palce stopy do siebie, ręką lub za pomocą ręcznika.',
        picture: calfStretchSitting2,
        alt: 'Osoba siedzi na brzegu krzesła z jedną nogą wyprostowaną i piętą na podłodze. Pochyla się do przodu w biodrach, palce stopy kieruje ku goleni.',
      },
      'Utrzymać rozciągnięcie, spokojnie oddychać i zwolnić, gdy mięsień puści.',
      {
        text: 'Albo wstać i obciążyć bolącą nogę, z piętą na podłodze. Należy się przy tym czegoś przytrzymać.',
        picture: calfStretchStanding1,
        alt: 'Osoba stoi na długość ramienia od ściany i opiera o nią dłonie. Jedna stopa jest cofnięta, jej pięta dotyka podłogi.',
      },
      'Potem delikatnie rozmasować mięsień. Dla wielu osób przyjemne jest ciepło.',
    ),
    figure(calfStretchWithTowel, {
      alt: 'Osoba siedzi na podłodze z wyprostowaną nogą, z ręcznikiem założonym na przednią część stopy, i obiema rękami przyciąga palce do siebie. Łydka jest zaznaczona.',
      caption: 'Ręcznik wydłuża ramiona: kolano pozostaje proste, a ruch powolny.',
    }),
    paragraph(
      'Rozciąganie łydek i ud co wieczór jest proste i nic nie kosztuje. Może pomóc: w badaniu z udziałem 80 osób w wieku powyżej 55 lat osoby, które rozciągały się przed snem, po sześciu tygodniach miały mniej skurczów i były one słabsze. ',
      {cite: 'hallegraeff-2012'},
      ' Starsze i dłuższe badanie nie wykazało żadnego efektu. ',
      {cite: 'coppin-2005'},
      ' Przegląd z 2021 roku kończy się wnioskiem, że rozciąganie może zmniejszać ból przy nocnych skurczach; czy stają się przez to rzadsze, pozostaje niepewne. ',
      {cite: 'hawke-2021'},
    ),
    paragraph('Poza tym rozsądne są następujące zasady, choć prawie ich nie badano:'),
    bullets(
      'Pić wystarczająco dużo, a w upał i podczas sportu więcej, chyba że lekarz ograniczył ilość płynów.',
      'Zwiększać trening powoli i robić przerwy.',
      'Nosić buty, które trzymają stopę i nie uciskają.',
      'Zostawić kołdrę luźną w nogach łóżka, aby nie spychała palców w dół.',
    ),
    paragraph(
      'Dawniej często przepisywano chininę. Działa ona umiarkowanie i w rzadkich przypadkach może poważnie zaszkodzić. Decyduje o niej wyłącznie lekarz. ',
      {cite: 'rabbitt-2016'},
    ),
    heading('Kiedy zasięgnąć porady lekarza'),
    paragraph('Warto umówić się na wizytę, jeśli'),
    bullets(
      'skurcze są częste, trwają dłużej niż dziesięć minut lub zakłócają sen;',
      'łydka boli podczas chodzenia, a po zatrzymaniu się już nie;',
      'mięśnie słabną, stają się cieńsze, stale drgają albo pojawia się drętwienie lub mrowienie;',
      'skurcze zaczęły się wkrótce po rozpoczęciu przyjmowania leku;',
      'występuje ciąża, cukrzyca albo choroba nerek, wątroby, tarczycy lub nerwów.',
    ),
    paragraph(
      'Pomaga zapisywanie przez dwa tygodnie, kiedy skurcze się pojawiają, co je poprzedziło oraz jakie leki i preparaty się przyjmuje. W aptece można sprawdzić, czy któryś z nich może mieć znaczenie.',
    ),
    questions('Częste pytania', 'how-long', 'best-time', 'kidney-disease', 'with-other-medicines'),
  ),
  author: 'Demonstracyjna rola redakcyjna',
  reviewNote: 'Demo: bez weryfikacji medycznej',
  description:
    'Przyczyny skurczów mięśni i nóg, co mówią badania i kiedy warto zgłosić się do lekarza.',
  isUncheckedTranslation: true,
})
