title = Liga, pakete, majtan
goal = Tejk'ajan ta stojol liga, jojk'oya ta yan be.

una-liga = Liga ja' jun ts'ijb: teme ya at'ix ya sjam jun pajina. Ay k'alal lot te pajinae. K'alal ma to xat'ix, tejk'ajan. Jojk'oya ta yan be.

paquete-detenido = Jul te mensaje ini. ¿Bin ya yal te ja' lot?
    .from = Numero ma na'biluk
    .saludo = Lek k'ajk'al.
    .saludo-why = Ya xk'opoj nax. Spisil jich ya xk'opojik.
    .pago = Makbil apakete. Toja 29 peso.
    .pago-why = Paqueteria ma sk'an tojel ta mensaje. Jtebuk nax ya sk'an yu'un ya ach'un.
    .direccion = Ochan li'i: d-h1-paga.top
    .direccion-why = Yan yilel te sbile. Tey ya xju' ya yelk'anik yajtal atarjeta.
    .prisa = Jun nax ora ya xjil awu'un.
    .prisa-why = Jich ya x'animaj awo'tan: ma xju' ya anop, ma xju' jojk'oyel.

espera-hilo = Yakal ya amaliy jun pakete na. Jul te mensaje. ¿Bin ya apas?
    .mirar = Ya jam liga, ya kil nax
    .mirar-why = Te pajinae ya sk'an atarjeta. Mas lek ma xajam.
    .preguntar = Ya jojk'oy ta paqueteria
    .preguntar-why = Jich ya ana' melel ta yan be, ma xat'ix liga.
    .pagar = Ya jtoj. 29 nax peso
    .pagar-why = Teme ya atoj ya awak' yajtal atarjeta. Mas ya xju' ya yelk'anik.

registrar-linea = Jun mensaje ya yal: "Ts'ibaya anumero ta liga, teme ma'uk ya jmak". ¿Ya bal ajam?
    .yes-why = Spisil ya jxi'tik. Mas lek jojk'oya ta tienda yu'un telefono.
    .no-why = Lek la anop. Ta tienda yu'un telefono ya yal melel.
    .tiempo = Yu'un ma xju' ku'un yo'tik
    .tiempo-why = Teme ya xju' awu'un, ma xajam ek. Te xiwele ja' ta liga.
    .vieja = Yu'un poko' te telefono ku'un
    .vieja-why = Ta ach' pajal. Liga ya sk'an bintik awu'un.
    .robo = Yu'un tey ya xju' yelk'anik bin ku'un
    .robo-why = Xiwel sok liga komon: ja' lot.

apoyo-ine = "La ata jun koltayel. Ak'a slok'omba aINE". ¿Bin ya apas?
    .no-mando = Ma xkak' te lok'omba
    .no-mando-why = Sok aINE yan ya xju' ya smajan tak'in ta abil.
    .mandar = Ya kak', teme ma'uk ya xch'ay koltayel
    .mandar-why = Te melel koltayele nail ya xju' jojk'oyel ta ofisina.
    .oficina = Ya jojk'oy ta ofisina
    .oficina-why = Ja' yan be. Tey ya yalik teme melel.

bandeja = Ay wakeb mensaje awu'un. ¿Bin ya apas sok jujun?
    .guardar = Ya jk'ej
    .consultar = Ya jojk'oy ta yan be
    .borrar = Ya jtup'
    .hija = Awantsil al: Ya xjulon ta wakeb ora
    .hija-why = Ya ana' mach'a, ja' snumero, ma'yuk bin ya sk'an.
    .premio = Ma na'biluk: La ata majtan, ochan ta pr3mio.top
    .premio-why = Ma'yuk la ak'an, yan yilel sbil. Ma xajam.
    .comadre = Ach' numero: Jo'on akumare
    .comadre-why = Ja' niwan, o ma'uk. K'opona ta snumero te ya ana'.
    .clienta = Ajmambajel: ¿Ay bal yaxal k'u'?
    .clienta-why = Ya ana' mach'a. Ya sjojk'oy nax awa'tel.
    .linea = Ma na'biluk: T'ixa liga, teme ma'uk ya jmak
    .linea-why = Ya yak' xiwel, ay liga. Ban ta tienda teme ya ak'an ya ana'.
    .reunion = Nopol na: Ay koltayel, tsoblej ta lunes
    .reunion-why = Melel niwan. Nail jojk'oya ta ofisina.

camino-seguro = Jul liga yu'un mach'a ma na'biluk. ¿Bin nail, bin ta patil?
    .parar = Ya xtejk'ajon. Ma jt'ix liga
    .averiguar = Ya jojk'oy ta tienda o ofisina
    .avisar = Ya kalbey jmololtik
    .why = Nail ila me abaj. K'alal ya ana' melel, albeya yantik.

rosa = Rosa la yich' jun mensaje.
    .who = Rosa, ajoy
    .gane = ¡La jta koltayel! Ya sk'anik nax slok'omba jINE.
    .burla = Rosa, spisil ya ach'un.
    .burla-why = Ya xju' ya xk'exaw. Spisil ya kich'tik jich mensaje.
    .espere = Wokol awal te la awale. Maliya, ma xawak'.
    .espere-why = La awa'iy, la awalbey ak'a smaliy. Jich ya xch'un.
    .pronto = Ak'a ora, ma me xch'ay.
    .pronto-why = Te jlo'laywaneje ya sk'an ya x'animaj awo'tan. Nail jojk'oyel.
    .prisa-rosa = Ya yalik: teme jal ya xjil ya xch'ay. ¿Melel bal?
    .vamos = Konik komon ta jojk'oyel ta ofisina.
    .vamos-why = Teme melel tey ya yalik. Rosa ma stukeluk ya xbajt.
    .contestar = Jojk'obeya te stukelike teme melel.
    .contestar-why = Te jlo'laywaneje ya yal yak. Jojk'oya ta yan be.
    .foto-lista = Ayix te lok'omba. ¿Ya bal kak' ta numero ini?
    .mandela = Yak, kiltik bin ya xk'ot.
    .mandela-why = Teme la awak'ix te lok'ombae, ma xtal xan.
    .alto = Ma'uk. Nail konik ta ofisina.
    .alto-why = Ya xju' to yan ya anop. Jich ya awil abaj.
    .juntas = Ta ofisina ya yalik: lot. Rosa ya sk'ej yINE, ya yal wokol awal.
    .en-duda = Stukelike ya yalik yak. Rosa ma sna'. Ya sk'an bael ta ofisina.
    .ine-perdida = Rosa la stikun yINE. Yan ya xju' ya xk'opoj ta sbil.

esta-semana = Te semana ini ya jpas…
    .no-tocar = Ma jt'ix liga yu'un mach'a ma na'biluk
    .contar = Ya kalbey ini jtul joy
    .limpiar = Ya jtup' jun mensaje ma lekuk
