title = Li raton xchi'uk li ventanae
goal = Tijo, net'o jun velta, mako: mu me xaxi'.

sin-miedo = Li ratone tstij jun flecha ta pantaya. Mi ch'abal raton, xu' xchi'uk tekla. Mu xsok.

no-llega = Li flechae mu xk'ot: li ratone te oy ta sti' mexa. ¿K'usi chapas?
    .levanto = Ta jtam, chkak' ta o'lol
    .levanto-why = Mi mu'yuk ta mexa, mu xanav li flechae.
    .jalo-fuerte = Ta jnit tsots
    .jalo-fuerte-why = Chlaj li mexae. Tamo, ak'o ta o'lol.
    .lo-dejo = Chkikta, mu xa jpas
    .lo-dejo-why = Xu' xabat xchi'uk tekla ek.

apretar = Chak'an chanet' jun lok'ol xchi'uk raton. ¿K'usi ba'yi?
    .muevo = Chkich' batel li flecha ta lok'ole
    .paro = Ta jpajes jk'ob
    .aprieto = Ta jnet' jun velta, ta jkolta
    .why = Ba'yi k'otan, ta patil pajan, slajeb jun velta no'ox.

partes = ¿K'usi tspas jujun?
    .mover = Tijel li ratone
    .flecha = Tstij li flechae
    .mover-why = Li flechae chbat bu chbat ak'ob.
    .boton = Net'el li votone
    .escoge = Tst'uj
    .boton-why = Jun velta tst'uj, k'ucha'al Enter.
    .aire = Raton mu'yuk ta mexa
    .quieta = Mu xanav li flechae
    .aire-why = Jech xu' xameltsan ta mexa.

dos-veces = La anet' jun velta, jam li ventanae. ¿Mi chanet' nixtok, anil?
    .yes-why = Mi chanet' nixtok, xu' xjam yan k'usi.
    .no-why = Jam xa. K'elo ba'yi.
    .una-basta = Jun velta no'ox
    .una-basta-why = Li'e mu sk'an chib velta.
    .mas-fuerza = Mas tsots
    .mas-fuerza-why = Ma'uk tsatsal. K'unk'un no'ox.

aviso-premio = Stuk jam li ventana li'e. ¿K'usi chal ti lo'lael?
    .from = Ach' ventana
    .gano = ¡La ata motonil: 5,000 peso!
    .gano-why = Motonil mu'yuk la asa': ja' lo'lael.
    .apriete = Net'o li'e, anil: 5 minuto
    .apriete-why = Anil tsk'an sventa mu xanop.
    .cerrar = Mako
    .cerrar-why = Taje chaskoltaot.

ventana = Jam jun ventana ta spantaya Lucía.
    .who = Lucía, achi'il
    .se-abrio = Chal ti la jta motonil. ¿Mi ta jnet'?
    .no-aprietes = Mu me xanet'. Jmaktik
    .no-aprietes-why = Mas lek mi chamak.
    .a-ver = Net'o, jk'eltik
    .a-ver-why = Jech tslikes sk'anel k'usi avu'un.
    .como-cierro = ¿K'uxi ta jmak?
    .tecla-salir = Xchi'uk Esc, skotol ora
    .tecla-salir-why = Jun no'ox tekla sk'an chana'.
    .apague = Tubo li chinab tak'ine
    .apague-why = Xu', pero mu sk'an ox.
    .pide-datos = Lavie tsk'an jbi xchi'uk jtelefono.
    .cierre-ya = Mu me xats'iba. Mako
    .cierre-ya-why = Lek: mu'yuk k'usi la avak'.
    .ponga = Ts'ibao, ja' avu'un
    .ponga-why = Xchi'uk taje xu' xaslo'la.
    .cerrada = Mak li ventanae. Mu'yuk k'usi k'ot ta pasel.
    .se-apago = Mak skotol. Tslikes nixtok li bu kome.
    .a-tiempo = Anil la smak. Lek.
    .los-dio = Tana chak'oponat yu'un mu ojtakinbil. K'ano koltael.

esta-semana = Li xemana li'e ta jpas…
    .mover = Ta jchan li flechae, k'unk'un
    .cerrar = Ta jmak ventana mu'yuk la jk'an
    .avisar = Chkalbe yan ants: motonil ja' lo'lael
