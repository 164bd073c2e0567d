title = Te raton sok te bentana
goal = Tija, t'ixa jun welta, maka: ma xaxi'.

sin-miedo = Te raton ya stij jun flecha ta pantaya. Teme ma'yuk raton, ya xju' sok tekla. Ma sts'ilaj.

no-llega = Ma xk'ot te flecha: te raton tey ay ta ti' mexa. ¿Bin ya apas?
    .levanto = Ya jtam, ya kak' ta olil
    .levanto-why = Teme ya jtam moel, ma xnijk.
    .jalo-fuerte = Ya jkil tulan
    .jalo-fuerte-why = Ya xlaj te mexa. Tama, ak'a ta olil.
    .lo-dejo = Ya kijkitay
    .lo-dejo-why = Ya xju' ya xk'axat sok tekla ek.

apretar = Ya ak'an ya at'ix jun lok'omba sok raton. ¿Bin nail?
    .muevo = Ya kik' bael te flecha ta lok'omba
    .paro = Ya jtejk'an jk'ab
    .aprieto = Ya jt'ix jun welta
    .why = Nail ya xk'ot, patil ya xtejk'aj, slajibal jun welta nax.

partes = ¿Bin ya spas jujun?
    .mover = Stijel te raton
    .flecha = Ya stij te flecha
    .mover-why = Te flecha ya xbajt banti ya xbajt ak'ab.
    .boton = St'ixel te voton
    .escoge = Ya stsaj
    .boton-why = Jun welta ya stsaj, bit'il Enter.
    .aire = Toyol te raton
    .quieta = Ma xnijk te flecha
    .aire-why = Jich ya xju' ya xchajpaj ta mexa.

dos-veces = La at'ix jun welta, jajm te bentana. ¿Ya bal at'ix xan, ora?
    .yes-why = Teme ya at'ix xan, ya xju' ya sjam yan bin.
    .no-why = Jajmix. Ila nail.
    .una-basta = Jun welta nax
    .una-basta-why = Li'i ma sk'an cha' welta.
    .mas-fuerza = Mas tulan
    .mas-fuerza-why = Ma ja'uk tulan. K'unk'un nax.

aviso-premio = Stukel jajm te bentana ini. ¿Bin ya yal te ja' lot?
    .from = Yach'il bentana
    .gano = ¡La ata 5,000 peso!
    .gano-why = Ma la alej: ja' lot.
    .apriete = T'ixa li'i, ora: 5 minuto
    .apriete-why = Ya sk'an ya x'animaj awo'tan, yu'un jich ma xju' ya anop.
    .cerrar = Maka
    .cerrar-why = Ini ya skoltayat.

ventana = Te Lucía: jajm jun bentana.
    .who = Lucía, ajoy
    .se-abrio = Ya yal te la jta. ¿Ya bal jt'ix?
    .no-aprietes = Ma me xat'ix. Jmaktik
    .no-aprietes-why = Mas lek makel.
    .a-ver = T'ixa, kiltik
    .a-ver-why = Jich ya xjajch sjojk'oyel.
    .como-cierro = ¿Bit'il ya jmak?
    .tecla-salir = Sok Esc, joyob ja'
    .tecla-salir-why = Jun nax tekla ya sk'an ana'.
    .apague = Tup'a te chinam tak'in
    .apague-why = Ya xju', pero ma sk'an.
    .pide-datos = Yo'tik ya sk'an jbil sok telefono ku'un.
    .cierre-ya = Ma me bin xawak'. Maka
    .cierre-ya-why = Lek: ma'yuk bin la awak'.
    .ponga = Ts'ibaya, ja' awu'un
    .ponga-why = Sok ini ya xju' ya slo'layat.
    .cerrada = Majk te bentana. Ma'yuk bin la spas.
    .se-apago = Majk spisil. Ya stsun, ya xbajt xan.
    .a-tiempo = La smak ta yorail.
    .los-dio = Yo'tik ya sk'oponat mach'a ma na'biluk. K'ana koltayel.

esta-semana = Te semana ini ya jpas…
    .mover = Ya jnop te flecha, k'unk'un
    .cerrar = Ya jmak bentana te ma'yuk la jk'an
    .avisar = Ya kalbey yan te ja' lot
