title = Li raton xchi'uk li ventana
goal = Tijo, net'o jun velta, mako: mu me xaxi'.

sin-miedo = Li raton tstij jun flecha ta pantaya. Mi ch'abal raton, xu' xchi'uk tekla. Mu xsok.

no-llega = Li flechae mu xk'ot: li raton te oy ta ti' mexa. ¿K'usi chapas?
    .levanto = Ta jtam, chkak' ta o'lol
    .levanto-why = Mi ta jtam muyel, mu xtij li flechae.
    .jalo-fuerte = Ta jkil tsots
    .jalo-fuerte-why = Chlaj li mexae. Tamo, ak'o ta o'lol.
    .lo-dejo = Chkikta
    .lo-dejo-why = Xu' xabat xchi'uk tekla ek.

apretar = Chak'an chanet' jun lok'ol xchi'uk raton. ¿K'usi ba'yi?
    .muevo = Chkik' batel li flecha ta lok'ol
    .paro = Ta jpajes jk'ob
    .aprieto = Ta jnet' jun velta
    .why = Ba'yi k'otan, ta patil pajan, slajeb jun velta no'ox.

partes = ¿K'usi tspas jujun?
    .mover = Tijel li raton
    .flecha = Tstij li flechae
    .mover-why = Li flechae chbat bu chbat ak'ob.
    .boton = Net'el li voton
    .escoge = Tst'uj
    .boton-why = Jun velta tst'uj, k'ucha'al Enter.
    .aire = Tambil raton
    .quieta = Mu xtij li flechae
    .aire-why = Jech xu' xmeltsaj ta mexa.

dos-veces = La anet' jun velta, jam li ventanae. ¿Mi chanet' nixtok, anil?
    .yes-why = Mi chanet' nixtok, xu' xjam yan k'usi.
    .no-why = Jam xa. K'elo ba'yi.
    .una-basta = Jun velta no'ox
    .una-basta-why = Li'e mu sk'an chib velta.
    .mas-fuerza = Mas tsots
    .mas-fuerza-why = Ma'uk tsatsal. K'unk'un no'ox.

aviso-premio = Stuk jam li ventana li'e. ¿K'usi chal ti lo'lael?
    .from = Ach' ventana
    .gano = ¡La ata 5000 peso!
    .gano-why = Mu la asa': ja' lo'lael.
    .apriete = Net'o li'e, anil: 5 minuto
    .apriete-why = Anil tsk'an, yu'un mu xanop.
    .cerrar = Mako
    .cerrar-why = Taje chaskolta.

ventana = Li Lucía jam jun sventana.
    .who = Lucía, achi'il
    .se-abrio = Chal ti la jta. ¿Mi ta jnet'?
    .no-aprietes = Mu me xanet'. Jmaktik
    .no-aprietes-why = Mi chamake, lek.
    .a-ver = Net'o, jk'eltik
    .a-ver-why = Jech tslikes jak'el.
    .como-cierro = ¿K'uxi ta jmak?
    .tecla-salir = Xchi'uk Esc, skotol ora
    .tecla-salir-why = Jun no'ox tekla.
    .apague = Tubo li chinab tak'ine
    .apague-why = Xu', pero mu sk'an.
    .pide-datos = Lavie tsk'an jbi xchi'uk jtelefono.
    .cierre-ya = Mu me xats'iba. Mako
    .cierre-ya-why = Lek: mu'yuk k'usi lavak'.
    .ponga = Ts'ibao, ja' avu'un
    .ponga-why = Xchi'uk taje xu' chaslo'la.
    .cerrada = Mak li ventanae. Mu'yuk k'usi la spas.
    .se-apago = Mak skotol. Ta tsan, chbat nixtok.
    .a-tiempo = La smak ta yora.
    .los-dio = Lavie chk'oponat yu'un yan. K'ano koltael.

esta-semana = Xemana li'e ta jpas…
    .mover = Ta jchan li flechae, k'unk'un
    .cerrar = Ta jmak ventana mu jk'anoj
    .avisar = Chkalbe yan ti ja' lo'lael
