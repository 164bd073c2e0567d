title = Jmarka sok jk'op
goal = Ak'a jun abil, jun k'op te ma xch'ay.

que-la-conozcan = Marka ja' jun biil, jun bojnil, jun k'op. Teme joyob pajal, te krisyanoe ya sna'at, ya staat.

nombre-parecido = Ya ak'an abil "Luna de Hilo". Yan tienda jichix sbil. ¿Bin ya apas?
    .el-mismo = Ya jtuuntes te ja'e
    .el-mismo-why = Ya xch'ayik, te yane ya xju' ya slej k'op.
    .uno-propio = Ya jlej yan, ku'un stukel
    .uno-propio-why = Jich ma'yuk mach'a ya xch'ay.
    .sin-nombre = Ya xchombajon, ma'yuk jbil
    .sin-nombre-why = Teme ma'yuk abil, ma sna' bit'il ya sujt tel.

cada-mes = Ayix abil. ¿Bin ora ya ajel?
    .siempre-igual = Joyob ja' nax ya jtuuntes
    .siempre-igual-why = Ay sbalil marka teme ya atuuntes.
    .uno-nuevo = Jujun uj jun ach'
    .uno-nuevo-why = Jmambajel ya slej poko' abil, ma staat.
    .dos-nombres = Jun ta ch'iwich, yan ta telefono
    .dos-nombres-why = Cheb yilel. Tuuntesa jun.

frase-buena = Lekil k'op ay bin ya yal. ¿Ay bal bin ya yal ini?
    .dice = Ay bin ya yal
    .no-dice = Ma'yuk bin ya yal
    .algodon-zina = "Tumin jalbil ta jalabil"
    .algodon-zina-why = Ya yal bin pasbil, bit'il la yich' pasel.
    .lo-mejor = "Te mas lek, k'ax lek"
    .lo-mejor-why = Spisil jich ya yalik. ¿Bin ay ta awu'un?
    .para-su-mesa = "Spak'al mexa, ya xju' ya asak'"
    .para-su-mesa-why = Ya yal bin, bin sbalil.
    .calidad-unica = "Stukel nax"
    .calidad-unica-why = Lek, pero ma xchiknaj bin ya achon.

piezas-marca = ¿Bin sbalil jujun?
    .nombre = Te biile
    .llamar = Ak'a slejikat
    .nombre-why = Jich ya slejikat, ya yalbey yantik.
    .franja = Te bojnile
    .reconocer = Ak'a chiknajuk ta namal
    .franja-why = Te sitile ya yojtikin nail.
    .historia = Te sk'oplale
    .recordar = Ak'a ma xch'ay
    .historia-why = Melel k'op ya yalik xan.

su-etiqueta = Ila te etiketae. ¿Bin ya sk'an lok'esel?
    .from = Yejtal etiketa
    .nombre-claro = Jalab: Flor de Nube
    .nombre-claro-why = K'un yilel te biile.
    .fecha-falsa = "Ayix mil ja'wil"
    .fecha-falsa-why = Ala bin xana'. Lot ma xch'unik.
    .telefono = WhatsApp: numero awu'un
    .telefono-why = Jich jmambajel ya sk'an xan.
    .duena-del-diseno = "Luch: ku'un nax"
    .duena-del-diseno-why = Te luch yu'un te jme' jtatik, yu'un komonal.

usar-foto = Jun empresa la yich'ix alok'omba sok ak'u'. ¿Ya bal xju', ma'yuk jojk'oyel?
    .yes-why = Te alok'ombae awu'un, manchuk teme t'ujbil.
    .no-why = Nail ya sk'an jojk'oyel, ja'at ya awal.
    .yo-decido = Te jlok'ombae ku'un, jo'on ya kal
    .yo-decido-why = Jojk'oya bin yu'un, jayeb ora, jayeb stojol.
    .salgo-mal = Yu'un chopol lok'on
    .salgo-mal-why = Lek o chopol, awu'un.

hacer-marca = Ya apas amarka. ¿Bin nail, bin ta patil?
    .pensar = Ya jnop oxeb biil
    .buscar = Ya jlej teme ay mach'a jichix sbil
    .preguntar = Ya jojk'obey te chajp ku'untik, ya jtsaj
    .usar = Joyob ya jtuuntes, pajal
    .why = Nopel, lejel, tsajel, joyob stuuntesel.

publicidad = Ya xtal jtul jlok'tawanej banti ya achon.
    .who = Iván, jlok'tawanej
    .su-foto = ¿Ya bal xju' jlok'tayat sok ak'u'?
    .para-que-uso = ¿Bin yu'un, banti ya xchiknaj?
    .para-que-uso-why = Nail jojk'oyel, patil lok'omba.
    .tome-la = Yak, lok'taya
    .tome-la-why = Ma to xana' bin yu'un.
    .me-ofende = ¡Ma me xalej k'op!
    .me-ofende-why = Ya xju' ya awal ma'uk ta jun awo'tan.
    .en-carteles = Yu'un kartel ta tienda.
    .pago-escrito = Lek ay, sok tojel, ts'ibabil
    .pago-escrito-why = Te alok'ombae ja' a'tel ek.
    .bueno-asi = Lek a
    .bueno-asi-why = Ya xlok' ta kartel, ma'yuk mach'a ya stoj.
    .ya-la-tomo = Lajix. Ya xchiknaj ta jun tienda.
    .no-use = Ma me xatuuntes teme ma'yuk jpermiso ta jun
    .no-use-why = Ya xju' ya awal, manchuk teme la slok'tayix.
    .ni-modo = Jichix
    .ni-modo-why = Te alok'ombae awu'un to. Ya xju' ya awal ma'uk.
    .perdon-explica = Perton. Nail ya kalbat.
    .escucho = Ya ka'iy: ¿bin yu'un, jayeb ya atoj?
    .escucho-why = A'iyel ma suj. Patil ya awal.
    .vayase = Ban
    .vayase-why = La akanantay alok'omba. K'unk'un ya xju' ek.
    .acuerdo = La yak'ik spirma: bin yu'un, jayeb ora, tojel.
    .acuerdo-tarde = Lek ya xchiknaj, ja'at la awal.
    .dijo-no = Iván bajt. Te alok'ombae awu'un to.
    .sin-permiso = Te alok'ombae ya xchiknaj ta kartel, ma'yuk tojel.

esta-semana = Te semana ini ya jpas…
    .un-nombre = Ya jnop jun sbil te jalabe
    .una-frase = Ya jts'ibay jun k'op te ay bin ya yal
    .decir-foto = Ya jojk'oy bin yu'un te jlok'ombae
