title = Ts'akal yalel
goal = Ts'ibao k'usi chtak'av k'alal mu to sjak'.

preguntas = Li jmanolajele tsk'an sna' jo'ob: stojol, sp'isol, k'usi pasbil o, k'u ora, buch'u la spas. Mi chavale, jun yo'onton.

que-pone = La ats'iba: "Alak' sba k'u'il". ¿K'usi sk'an to?
    .precio = Stojol
    .precio-why = Mi chvinaj stojole, mu sjak', chch'un.
    .medida = Sp'isol
    .medida-why = Xchi'uk sp'isol sna' mi lek chlok'.
    .bonita = Ti toj alak' sba
    .bonita-why = Taje chvinaj ta lok'ol. Sk'an to li yane.

no-se-cuando = Mu xana' k'u ora chlaj. ¿K'usi chats'iba?
    .no-digo = Mu k'usi xkal
    .no-digo-why = Mi mu'yuk sk'ak'alile, mu junuk yo'onton, tsa' yan.
    .manana = Ok'ob chkak'
    .manana-why = Mi mu xlaje, chopol chakom. Mas lek melel k'ak'al.
    .sobre-pedido = Mi chak'ane, jo'lajuneb k'ak'al
    .sobre-pedido-why = Jech sna' smalael, vo'ot xu' xalajes.

inbox = Jun achi'il tsts'iba: "Stojol ta inbox". ¿Mi jech chapas ek?
    .yes-why = Ep jmanolajel mu sjak'ik: chbatik.
    .no-why = Li ats'ibe stuk chtak'av.
    .a-la-vista = Li stojole ak'o vinajuk
    .a-la-vista-why = Mu'yuk lo'lael. Buch'u xu' stoje tsman.
    .cansa = Chlub li k'obile
    .cansa-why = Ja' yu'un li jmanolajele: tsk'an sna' ba'yi.

que-contesta = Li jmanolajele tsjak'. ¿K'usi chtak'av?
    .cuanto = ¿K'u yepal stojol?
    .precio-va = 600 peso
    .cuanto-why = Stojol, xchi'uk stakel ta stuk mi oy.
    .de-que = ¿K'usi pasbil o?
    .material-va = Tuxnuk', ta jolobil
    .de-que-why = Taje chal k'u yepal stojol avabtel.
    .cuando = ¿K'u ora chkich'?
    .entrega-va = Ta jo'lajuneb k'ak'al
    .cuando-why = Jun k'ak'al ti xu' xalajese.

diez-veces = Lajuneb krixchano ko'ol chasjak'botik. ¿K'usi chapas?
    .agrego = Ta jts'iba ta yut
    .agrego-why = Jun velta no'ox chats'iba.
    .ya-no = Mu xa jtak'
    .ya-no-why = Buch'u tsjak'e tsk'an tsman. Li ts'ibe xu' xtak'av.
    .copio = Ta jlok'ta sts'ib yan
    .copio-why = Yan x-elan li avu'une. Ts'ibao li avu'un.

falta-dato = Marta la yil spok'al mexa, chasts'ibabot.
    .who = Marta, jmanolajel
    .pregunta = Lek chkil. ¿K'u yepal stojol, k'u smuk'ul?
    .todo-junto = 600 peso, 40 xchi'uk 150
    .todo-junto-why = Chib ta jmoj: xu' xa snop.
    .vea-la-foto = K'elo li lok'ole
    .vea-la-foto-why = Li lok'ole mu xal stojol, mu xal sp'isol.
    .tiempo = ¿K'u yu'un 600? Ta ch'ivit oy yalem.
    .cuento = Oxib k'ak'al ta jolobil
    .cuento-why = Buch'u sna' li abtele, chch'un stojol.
    .rebajo = Chakak'bot ta 400
    .rebajo-why = La ayales, mu'yuk la aval avabtel. Ba'yi alo.
    .insiste = La jk'el, mu k'usi xal.
    .perdon-datos = Perton: 600 peso, 40 xchi'uk 150
    .perdon-datos-why = Xu' to. Tana ts'ibao ta yut.
    .despues = Ta patil chakalbot
    .despues-why = Ta patil la xa sman ta yan.
    .compra = Toj lek abtel. Ta jk'an.
    .compra-luego = Kolaval. K'ejbun.
    .regatea = ¿Mi ta 300? Marta tsyales to.
    .se-va = Marta mu xa sts'iba.

esta-semana = Li xemana li'e ta jpas…
    .completar = Ta jts'akubtas jun ts'ib xchi'uk li jo'obe
    .historia = Ta jts'iba jayib k'ak'al ta jpas
    .lista = Ta jts'iba k'usi mas tsjak'ik
