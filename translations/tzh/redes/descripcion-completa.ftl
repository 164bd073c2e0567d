title = Ts'akal yalel
goal = Ts'ibaya te bin ya sjak' k'alal ma to sjojk'oy.

preguntas = Te jmambajele ya sk'an sna' jo'eb: stojol, sp'isol, bin pasbil, bin ora, mach'a la spas. Teme ya awal, ma xbajt sok snopel.

que-pone = La ats'ibay: "T'ujbil k'u'". ¿Bin ya sk'an to?
    .precio = Stojol
    .precio-why = Teme ya xchiknaj stojol, ma sjojk'oy, ya xch'un.
    .medida = Sp'isol
    .medida-why = Sok sp'isol ya sna' teme lek ya xlok'.
    .bonita = Te bayel t'ujbil
    .bonita-why = Tey ya xchiknaj ta lok'omba. Ya sk'an to te yane.

no-se-cuando = Ma xana' bin ora ya xlaj. ¿Bin ya ats'ibay?
    .no-digo = Ma bin xkal
    .no-digo-why = Teme ma'yuk sk'ajk'alel, ya slej yan.
    .manana = Pajel ya kak'
    .manana-why = Teme ma xlaj, chopol ya xjilat. Mas lek melel k'ajk'al.
    .sobre-pedido = Teme ya ak'an, jo'lajuneb k'ajk'al
    .sobre-pedido-why = Jich ya sna' smaliyel, ja'at ya xju' ya alajin.

inbox = Jtul ajoy ya sts'ibay: "Stojol ta inbox". ¿Jich bal ya apas ek?
    .yes-why = Bayel jmambajel ma sjojk'oyik: ya xbajtik.
    .no-why = Te ats'ijbe stukel ya sjak'.
    .a-la-vista = Te stojole ak'a chiknajuk
    .a-la-vista-why = Ma'yuk lo'layel. Mach'a ya xju' ya stoj ya sman.
    .cansa = Ya xlub te k'abile
    .cansa-why = Ja' yu'un te jmambajele: ya sk'an sna' nail.

que-contesta = Te jmambajele ya sjojk'oy. ¿Bin ya sjak'?
    .cuanto = ¿Jayeb stojol?
    .precio-va = 600 peso ay stojol
    .cuanto-why = Stojol, parte stikunel teme ay.
    .de-que = ¿Bin pasbil?
    .material-va = Tumin, ta jalabil
    .de-que-why = Ja' ya yal jayeb stojol te awa'tele.
    .cuando = ¿Bin ora ya kich'?
    .entrega-va = Ta jo'lajuneb k'ajk'al
    .cuando-why = Jun k'ajk'al te ya xju' ya alajine.

diez-veces = Lajuneb krisyano pajal ya sjojk'obatik. ¿Bin ya apas?
    .agrego = Ya jts'ibay ta yutil
    .agrego-why = Jun nax welta ya ats'ibay.
    .ya-no = Ma jjak'ix
    .ya-no-why = Mach'a ya sjojk'oy ya sk'an sman. Te ts'ijbe ya xju' ya sjak'.
    .copio = Ya jlok'tay sts'ijb yan
    .copio-why = Yan yilel te awu'une. Ts'ibaya te awu'un.

falta-dato = Marta la yil spak'al mexa, ya sts'ibaybat.
    .who = Marta, jmambajel
    .pregunta = Lek ya kil. ¿Jayeb stojol, jayeb smuk'ul?
    .todo-junto = 600 peso, 40 sok 150
    .todo-junto-why = Cheb ta komon: ya xju'ix ya snop.
    .vea-la-foto = Ila te lok'omba
    .vea-la-foto-why = Te lok'omba ma yal stojol, ma yal sp'isol.
    .tiempo = ¿Bin yu'un 600? Ta ch'iwich ay ts'ujem stojol.
    .cuento = Oxeb k'ajk'al ta jalabil
    .cuento-why = Mach'a sna' te a'tele, ya xch'un stojol.
    .rebajo = Ya kak'bat ta 400
    .rebajo-why = La apejk'an, ma'yuk la awal awa'tel. Nail ala.
    .insiste = La kil, ma bin yal.
    .perdon-datos = Perton: 600 peso, 40 sok 150
    .perdon-datos-why = Ya xju' to. Yo'tik ts'ibaya ta yutil.
    .despues = Ta patil ya kalbat
    .despues-why = Ta patil la smanix ta yan.
    .compra = Lek a'tel. Ya jk'an.
    .compra-luego = Jokolawal. K'eja ku'un.
    .regatea = ¿Ma bal ta 300? Marta ya spejk'an to.
    .se-va = Marta ma sts'ibayix.

esta-semana = Te semana ini ya jpas…
    .completar = Ya jts'akaytes jun ts'ijb sok te jo'ebe
    .historia = Ya jts'ibay jayeb k'ajk'al ya jpas
    .lista = Ya jts'ibay bin mas ya sjojk'oybonik
