title = Liga, pakete, majtan
goal = Tejk'ajan ta stojol liga, jojk'oya ta yan be.

una-liga = Liga ja' jun ts'ijb: teme ya apik ya sjam jun pajina. Ay k'alal lot te pajinae. K'alal ma to xapik, tejk'ajan. Jojk'oya ta yan be.

paquete-detenido = Jul te mensaje ini. ¿Bin ya yal te ja' lo'layel?
    .from = Numero ma na'bil
    .saludo = Lek k'ajk'al.
    .saludo-why = Ya xk'opoj nax. Spisil jich ya xk'opojik.
    .pago = Makbil apakete. Tojo 29 peso.
    .pago-why = Paqueteria ma sk'an tojel ta mensaje. Jtebuk nax ya sk'an yu'un ya ach'un.
    .direccion = Ochan li'i: d-h1-paga.top
    .direccion-why = Yan yilel te direksione. Tey ya xju' ya yelk'anik yajtal atarjeta.
    .prisa = Jun nax ora ya sk'an.
    .prisa-why = Ora: ma sk'an ya anop, ma sk'an ya ajojk'oy.

espera-hilo = Yakal ya amaliy jun pakete na. Jul te mensaje. ¿Bin ya apas?
    .mirar = Ya jam liga, ya kil nax
    .mirar-why = Te pajinae ya sk'an atarjeta. Mas lek ma xajam.
    .preguntar = Ya jojk'oy ta paqueteria
    .preguntar-why = Jich ya ana' melel ta yan be, ma xapik liga.
    .pagar = Ya jtoj. 29 nax peso
    .pagar-why = Teme ya atoj ya awak' yajtal atarjeta. Mas ya xju' spojik.

registrar-linea = Jun mensaje ya yal: "Ts'ibaya anumero ta liga, teme ma'uk ya jmak". ¿Ya bal ajam?
    .yes-why = Spisil ya jxi'tik. Mas lek jojk'oya ta tienda yu'un akompanya.
    .no-why = Lek la anop. Ta tienda yu'un akompanya ya yal melel.
    .tiempo = Yu'un ma xju' ku'un yo'tik
    .tiempo-why = Teme ya xju' awu'un, ma xajam ek. Te xiwele ja' ta liga.
    .vieja = Yu'un poko' jtelefono
    .vieja-why = Ta ach' pajal. Liga ya sk'an bintik awu'un.
    .robo = Yu'un tey ya xju' yelk'anik bin ku'un
    .robo-why = Xiwel sok liga komon: ja' lo'layel.

apoyo-ine = "La ataj jun koltayel. Tikuna slok'omba aINE". ¿Bin ya apas?
    .no-mando = Ma jtikun te lok'omba
    .no-mando-why = Sok aINE yan ya xju' ya smajan tak'in ta abil.
    .mandar = Ya jtikun, teme ma'uk ya xch'ay koltayel
    .mandar-why = Te melel koltayele ya xju' ya ajojk'oy nail ta ofisina.
    .oficina = Ya jojk'oy ta ofisina
    .oficina-why = Ja' yan be. Tey ya yalik teme melel.

bandeja = Ay wakeb mensaje awu'un. ¿Bin ya apas sok jujun?
    .guardar = Ya jk'ej
    .consultar = Ya jojk'oy ta yan be
    .borrar = Ya jtup'
    .hija = Awantsil al: Ya xjulon ta wakeb ora
    .hija-why = Xawojtikin, ja' snumero, ma bin ya sk'an.
    .premio = Ma na'bil: La ataj majtan, ochan ta pr3mio.top
    .premio-why = Ma'yuk la ak'an, yan yilel direksion. Ma xajam.
    .comadre = Ach' numero: Jo'on akomale
    .comadre-why = Repente ja', repente ma'uk. K'opona ta snumero xawojtikin.
    .clienta = Ajmambajel: ¿Ay bal yaxal k'u'?
    .clienta-why = Xawojtikin. Ya sjojk'oy nax awa'tel.
    .linea = Ma na'bil: Pika liga, teme ma'uk ya jmak
    .linea-why = Ya yak' xiwel, ay liga. Ban ta tienda teme ya ak'an ya ana'.
    .reunion = Nopol na: Ay koltayel, tsoblej ta lunes
    .reunion-why = Repente melel. Nail jojk'oya ta ofisina.

camino-seguro = Jul liga yu'un ma na'bil. ¿Bin nail, bin ta patil?
    .parar = Ya xtejk'ajon. Ma jpik liga
    .averiguar = Ya jojk'oy ta tienda o ofisina
    .avisar = Ya kalbey jmololtik
    .why = Nail ya akanantay abaj. K'alal ya ana' melel, ya akanantay yantik.

rosa = Rosa la yich' jun mensaje.
    .who = Rosa, ajoy
    .gane = ¡La jtaj koltayel! Ya sk'anik nax slok'omba jINE.
    .burla = Rosa, spisil ya ach'un.
    .burla-why = Ya xju' ya xk'exaw. Spisil ya kich'tik jich mensaje.
    .espere = Jokolawal te la awale. Maliya, ma xatikun.
    .espere-why = La awa'iy, la atejk'an. Jich ya xch'un.
    .pronto = Tikuna ora, ma me xch'ay.
    .pronto-why = Te orae ya skoltay te jlo'laywaneje. Nail jojk'oyel.
    .prisa-rosa = Ya yalik: teme jal ya xjil ya xch'ay. ¿Melel bal?
    .vamos = Konik komon ta ofisina, jojk'oytik.
    .vamos-why = Teme melel tey ya yalik. Rosa ma stukeluk ya xbajt.
    .contestar = Jojk'obeya te stukelike teme melel.
    .contestar-why = Mach'a ya xlo'laywan ya yal yak. Jojk'oya ta yan be.
    .foto-lista = La jlok'tayix. ¿Ya bal jtikun ta numero?
    .mandela = Yak, kiltik bin ya xk'ot.
    .mandela-why = Jun lok'omba tikunbil ma xsujtix tal.
    .alto = Ma'uk. Nail konik ta ofisina.
    .alto-why = Ya xju' to ya ajel anopel. Jich ya akanantay abaj.
    .juntas = Ta ofisina ya yalik: lot. Rosa ya sk'ej yINE, ya yal jokolawal.
    .en-duda = Stukelike ya yalik yak. Rosa ma sna'. Ya sk'an bael ta ofisina.
    .ine-perdida = Rosa la stikun yINE. Yan ya xju' ya stuuntes sbil.

esta-semana = Te semana ini ya jpas…
    .no-tocar = Ma jpik sliga ma na'bil
    .contar = Ya kalbey ini jtul joy
    .limpiar = Ya jtup' jun mensaje ma lekuk
