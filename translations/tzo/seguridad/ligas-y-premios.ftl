title = Liga, pakete, motonil
goal = Pajan ta stojol liga, jak'o ta yan be.

una-liga = Liga ja' jun ts'ib: mi chapike tsjam jun pajina. Bak'intik jutbil li pajinae. K'alal mu to xapik, pajan. Jak'o ta yan be.

paquete-detenido = Yul li mantal li'e. ¿K'usi chal ti lo'lael?
    .from = Numero mu ojtakinbil
    .saludo = ¿K'uxi?
    .saludo-why = Chask'opon no'ox. Skotol jech chk'opojik.
    .pago = Makbil apakete. Tojo 29 peso.
    .pago-why = Paketeria mu sk'an tojel ta mantal. Jutuk no'ox tsk'an sventa chach'un.
    .direccion = Ochan li'e: d-h1-paga.top
    .direccion-why = Yan x-elan li direksione. Te xu' xelk'anik yatol atarjeta.
    .prisa = Jun xa ora sk'an.
    .prisa-why = Anil: mu sk'an xanop, mu sk'an xajak'.

espera-hilo = Yakal chamala jun pakete no. Yul li mantale. ¿K'usi chapas?
    .mirar = Ta jjam liga, ta jk'el no'ox
    .mirar-why = Li pajinae tsk'an atarjeta. Mas lek mu xajam.
    .preguntar = Ta jjak' ta paketeria
    .preguntar-why = Jech chana' melel ta yan be, mu xapik liga.
    .pagar = Ta jtoj. 29 no'ox peso
    .pagar-why = Mi chatoje chavak' yatol atarjeta. Mas xu' spojik.

registrar-linea = Jun mantal chal: "Ts'ibao anumero ta liga, mi mo'oj ta jmak". ¿Mi chajam?
    .yes-why = Jkotoltik chijxi'otik. Mas lek jak'o ta tyenta yu'un akompanya.
    .no-why = Lek la anop. Ta tyenta yu'un akompanya chal melel.
    .tiempo = Yu'un mu xu' ku'un tana
    .tiempo-why = Mi xu' avu'une, mu me xajam ek. Li xi'ele ja' ta liga.
    .vieja = Yu'un poko' jtelefono
    .vieja-why = Ta ach' ko'ol. Liga tsk'an k'usitik avu'un.
    .robo = Yu'un te xu' xelk'anik k'usi ku'un
    .robo-why = Xi'el xchi'uk liga ta jmoj: ja' lo'lael.

apoyo-ine = "La ata jun koltael. Tako slok'ol aINE". ¿K'usi chapas?
    .no-mando = Mu jtak li lok'ole
    .no-mando-why = Xchi'uk aINE yan xu' xch'amun tak'in ta abi.
    .mandar = Ta jtak, mi mo'oj chch'ay koltael
    .mandar-why = Li melel koltaele xu' xjak'at ba'yi ta ofisina.
    .oficina = Ta jjak' ta ofisina
    .oficina-why = Taje yan be. Te chalik mi melel.

bandeja = Oy vakib mantal avu'un. ¿K'usi chapas xchi'uk jujun?
    .guardar = Ta jk'ej
    .consultar = Ta jjak' ta yan be
    .borrar = Ta jtup'
    .hija = Atseb: Chiyul ta vakib ora
    .hija-why = Xavojtakin, ja' snumero, mu k'usi tsk'an.
    .premio = Mu ojtakinbil: La ata motonil, ochan ta pr3mio.top
    .premio-why = Mu'yuk la ak'an, yan x-elan direksion. Mu me xajam.
    .comadre = Ach' numero: Vu'un akumale
    .comadre-why = Ja' nan, mo'oj nan. K'opono ta snumero xavojtakin.
    .clienta = Ajmanolajel: ¿Mi oy yaxal k'u'il?
    .clienta-why = Xavojtakin. Tsjak' no'ox avabtel.
    .linea = Mu ojtakinbil: Piko liga, mi mo'oj ta jmak
    .linea-why = Chak' xi'el, oy liga. Mi mu junuk avo'onton, batan ta tyenta.
    .reunion = Alak'na: Oy koltael, tsobajel ta lunex
    .reunion-why = Melel nan. Jak'o ta ofisina ba'yi.

camino-seguro = Yul liga yu'un mu ojtakinbil. ¿K'usi ba'yi, k'usi ta patil?
    .parar = Chipaj. Mu jpik liga
    .averiguar = Ta jjak' ta tyenta o ofisina
    .avisar = Chkalbe jchi'iltak
    .why = Ba'yi chachabi aba. K'alal xana' melele, chachabi yantik.

rosa = Rosa la yich' jun mantal.
    .who = Rosa, achi'il
    .gane = ¡La jta koltael! Tsk'anik no'ox slok'ol jINE.
    .burla = Rosa, skotol chach'un.
    .burla-why = Xu' xk'exav. Jkotoltik chkich'tik jech mantal.
    .espere = Kolaval ti la avale. Malao, mu me xatak.
    .espere-why = La ava'i, la apajes. Jech chch'un.
    .pronto = Tako anil, mu me xch'ay.
    .pronto-why = Li anile tskolta li jlo'lavaneje. Ba'yi jak'el.
    .prisa-rosa = Chalik: mi jal chikom, chch'ay. ¿Mi melel?
    .vamos = Batik ta jmoj ta ofisina, jjak'tik.
    .vamos-why = Mi melele te chalik. Rosa ma'uk stuk chbat.
    .contestar = Jak'bo stukik mi melel.
    .contestar-why = Buch'u chlo'lavane chal tana. Jak'o ta yan be.
    .foto-lista = La xa jlok'ta. ¿Mi ta jtak ta numero?
    .mandela = Tana, jk'eltik k'usi chk'ot ta pasel.
    .mandela-why = Jun lok'ol takbil mu xa xsut tal.
    .alto = Mo'oj. Ba'yi batik ta ofisina.
    .alto-why = Xu' to xajel li k'usi la anope. Jech chachabi aba.
    .juntas = Ta ofisina chalik: jutbil. Rosa tsk'ej yINE, chal kolaval.
    .en-duda = Stukike chalik tana. Rosa mu sna'. Sk'an batel ta ofisina.
    .ine-perdida = Rosa la stak yINE. Yan xu' stunes sbi.

esta-semana = Li xemana li'e ta jpas…
    .no-tocar = Mu jpik sliga mu ojtakinbil
    .contar = Chkalbe li'e jun jchi'il
    .limpiar = Ta jtup' jun mantal mu lekuk
