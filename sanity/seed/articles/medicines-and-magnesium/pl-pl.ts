import {twoTimesOfDay} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  comparison,
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
  title: 'Leki a magnez: trzeba zachować odstęp',
  slug: 'leki-a-magnez',
  standfirst:
    'Niektóre leki i magnez przeszkadzają sobie w jelitach. Zwykle wystarcza przyjmować je o różnych porach. Których leków to dotyczy i jaki odstęp podają źródła.',
  body: body(
    keyFacts(
      'Najważniejsze w skrócie',
      'Magnez może w jelitach wiązać niektóre substancje czynne. Wtedy mniej ich trafia do krwi.',
      'Dotyczy to magnezu z leków tak samo jak magnezu z suplementów diety i leków zobojętniających kwas żołądkowy.',
      'Źródła różnie podają, jak długi ma być odstęp. Rozstrzyga ulotka danego leku.',
      'Przy niektórych lekach żaden odstęp nie pomoże: działają na nerki lub serce.',
      'Nigdy nie należy pomijać przepisanego leku, aby przyjąć magnez.',
    ),
    heading('Dlaczego odstęp bywa potrzebny'),
    paragraph(
      'W wodzie magnez ma podwójny ładunek dodatni; jest ',
      {term: 'ion', words: 'jonem'},
      '. Pewne substancje czynne chwytają takie jony. To, co powstaje, źle się rozpuszcza i wychodzi ze stolcem. Zwykle traci na tym lek, przy żelazie mogą stracić oba. Gdy dzielą je godziny, prawie się nie spotykają.',
    ),
    figure(twoTimesOfDay, {
      alt: 'Dwie szklanki wody, między nimi zegar; obok lewej leży tabletka, w prawej musuje tabletka musująca.',
      caption: 'Jedno rano, drugie później: często wystarcza plan z dwiema porami.',
    }),
    heading('Co podają źródła'),
    paragraph(
      'Trzy źródła, trzy liczby: niemiecka Rote Liste podaje dla magnezu ogólnie od 1 do 2 godzin ',
      {cite: 'rote-liste-m3'},
      ', lek z 486 mg magnezu od 2 do 3 godzin ',
      {cite: 'label-magnesium-citrate-486'},
      ', a czasopismo fachowe dla żelaza od 2 do 4 godzin ',
      {cite: 'pta-forum-2018'},
      '. Brytyjskie charakterystyki leków, urząd amerykański i amerykańskie zalecenia podają jeszcze inne liczby ',
      {cite: 'emc-2678'},
      {cite: 'emc-4841'},
      {cite: 'ods-magnesium'},
      {cite: 'jonklaas-2014'},
      '. Nie liczymy średniej. Kto chce mieć pewność, wybiera dłuższy odstęp lub pyta w aptece.',
    ),
    comparison({
      title: 'Grupy leków i ich odstęp',
      subjects: ['Co się dzieje', 'Odstęp według źródła'],
      rows: [
        [
          'Żelazo',
          'Słabiej się wchłania',
          'Rote Liste: od 1 do 2 godzin. Lek z 486 mg: od 2 do 3 godzin. PTA-Forum: od 2 do 4 godzin. Brytyjska charakterystyka leku (emc 2678): od 3 do 4 godzin. Brytyjska charakterystyka leku (emc 4841): od 2 do 4 godzin.',
        ],
        [
          'Tetracykliny (antybiotyki)',
          'Słabiej się wchłaniają i mogą działać za słabo',
          'Rote Liste: od 1 do 2 godzin. Lek z 486 mg: od 2 do 3 godzin. Brytyjska charakterystyka leku (emc 2678): od 2 do 3 godzin. Brytyjska charakterystyka leku (emc 4841): od 2 do 4 godzin. ODS (USA): antybiotyk co najmniej 2 godziny przed magnezem lub od 4 do 6 godzin po nim.',
        ],
        [
          'Chinolony (antybiotyki), na przykład cyprofloksacyna',
          'Słabiej się wchłaniają i mogą działać za słabo',
          'W badaniu z 1989 roku środek z glinem i magnezem nie przeszkadzał, gdy przyjęto go 6 godzin przed antybiotykiem lub 2 godziny po nim. Brytyjska charakterystyka leku (emc 4841): od 2 do 4 godzin. ODS (USA): antybiotyk co najmniej 2 godziny przed magnezem lub od 4 do 6 godzin po nim.',
        ],
        [
          'Bisfosfoniany (na kości), na przykład kwas alendronowy',
          'Wchłaniają się jeszcze słabiej niż zwykle',
          'Ulotka kwasu alendronowego: na czczo, a potem przez co najmniej 30 minut żadnego innego leku. Brytyjska charakterystyka leku (emc 2678): od 3 do 4 godzin. Brytyjska charakterystyka leku (emc 4841): od 2 do 4 godzin. ODS (USA): co najmniej 2 godziny.',
        ],
        [
          'Lewotyroksyna (na tarczycę)',
          'Może się słabiej wchłaniać',
          'Brytyjska charakterystyka leku (emc 4841): od 2 do 4 godzin. Zalecenia American Thyroid Association (2014): 4 godziny.',
        ],
        [
          'Fluorek',
          'Słabiej się wchłania',
          'Brytyjska charakterystyka leku (emc 2678): od 2 do 3 godzin.',
        ],
        [
          'Leki zobojętniające z glinem',
          'Może się z nich wchłonąć więcej glinu',
          'Żadne z naszych źródeł nie podaje tu liczby. Trzeba najpierw zapytać.',
        ],
      ],
    }),
    paragraph(
      'Badanie z 1989 roku pokazuje, jak bardzo różnią się „przed” i „po”. Gdy środek przyjęto 2 godziny przed antybiotykiem, do krwi trafiło tylko 23,2 % substancji, przy 4 godzinach 70 % ',
      {cite: 'nix-1989'},
      '. Przy kwasie alendronowym ulotka i tak wymaga stałej kolejności ',
      {cite: 'alendronic-acid-leaflet'},
      '.',
    ),
    heading('Gdy odstęp nie wystarcza'),
    paragraph(
      'Niektóre leki zmieniają to, ile magnezu zostaje w organizmie. Wtedy żaden zegar nie pomoże:',
    ),
    bullets(
      'Wiele leków moczopędnych sprawia, że nerki wydalają więcej magnezu. Leki oszczędzające potas raczej go zatrzymują.',
      'Przy glikozydach naparstnicy (lekach nasercowych) liczy się równowaga składników mineralnych; za mało magnezu czyni te leki groźniejszymi.',
      [
        'Leki hamujące wydzielanie kwasu mogą przy długim przyjmowaniu obniżać poziom magnezu we krwi ',
        {cite: 'fda-ppi-2011'},
        '.',
      ],
      'Niektóre antybiotyki w zastrzykach, cyklosporyna i cisplatyna zwiększają utratę przez nerki.',
    ),
    paragraph(
      'W takich przypadkach lekarz decyduje, czy zmierzyć poziom we krwi ',
      {cite: 'touyz-2024'},
      '. Nie należy tu przyjmować magnezu na własną rękę.',
    ),
    heading('Jak zaplanować przyjmowanie'),
    selfCareSteps(
      'Plan w czterech krokach',
      'Proszę spisać wszystko, co się przyjmuje, także środki na żołądek, żelazo i suplementy diety.',
      'W każdej ulotce warto przeczytać część o przyjmowaniu razem z innymi lekami.',
      'Najpierw wyznacza się pory przepisanych leków, potem inną porę dla magnezu.',
      'Plan dobrze jest pokazać w aptece i przy każdej nowej recepcie.',
    ),
    redFlagBox({
      title: 'Kiedy nie należy czekać',
      intro: 'Trzeba wezwać pomoc, jeśli po przyjęciu pojawi się jeden z tych objawów:',
      items: [
        'Duszność, obrzęk twarzy lub omdlenie',
        'Bardzo wolne lub nierówne bicie serca',
        'Duże osłabienie mięśni lub silna senność',
      ],
      action: 'Należy natychmiast zadzwonić pod numer {emergency}. Warto zabrać opakowania.',
    }),
    questions('Częste pytania', 'with-other-medicines', 'best-time', 'medicine-or-supplement'),
  ),
  author: 'Demonstracyjna rola redakcyjna',
  reviewNote: 'Demo: bez weryfikacji medycznej',
  description: 'Które leki rozdzielić w czasie od magnezu i jaki odstęp podaje każde ze źródeł.',
  isUncheckedTranslation: true,
})
