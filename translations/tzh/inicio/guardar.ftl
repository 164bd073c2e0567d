title = K'ejel, tup'el, teme ch'ay lus
goal = Ila bin k'ejel, bit'il ya xlaj.

se-guarda = Jujun sujtib ya xjil k'ejel stukel. Teme ch'ay lus, ma xch'ay. Tsuna, ochan, k'axan.

se-fue-la-luz = Ch'ay lus ta olil nopel. Talix. ¿Bin ya apas?
    .entro-sigo = Ya jtsun, ya x'ochon, ya xk'axon banti jilon
    .entro-sigo-why = Te bin la ajak'e ya smaliyat.
    .perdi-todo = Ya xjajch xan spisil
    .perdi-todo-why = Ma sk'an: k'ejel.
    .no-vuelvo = Ma sujtonix
    .no-vuelvo-why = Ay bak'intik ya xch'ay lus. Ma xch'ay apak'.

al-terminar = Lajix te nopele. ¿Bin nail?
    .salgo = Ya xlok'on sok Salir
    .guardado = Ya kil: k'ejel spisil
    .apago = Ya jtup' te chinam tak'in
    .why = Nail lok'an, jich ya akanantay abil; slajibal tup'a.

boton = Ya x'animaj awo'tan. ¿Ya bal atup' sok voton, ma lok'emat?
    .yes-why = K'ejel awu'un, pero ya xju' ya sts'ilaj te chinam tak'in.
    .no-why = Lok'el ma jal. Jich ma sts'ilaj.
    .primero-salir = Nail ya xlok'on, patil ya jtup'
    .primero-salir-why = Jich te yan ma x'och ta abil.
    .se-cansa = Yu'un ya xlub te chinam tak'in
    .se-cansa-why = Ma lubuluk. Lek teme lek ya amak.

queda-guardado = ¿Bin ya xjil k'ejel teme ch'ay lus yo'tik?
    .respuesta = Te bin la jak'ix
    .respuesta-why = Teme la awil te senyaile, k'ejelix.
    .fila = Te jchojl la jalix
    .fila-why = Te jalbile ma xpojl.
    .sin-contestar = Te bin ya to jnop
    .sin-contestar-why = Ma to. Te jojk'oyele ya smaliyat.

la-memoria = Yakal ta lok'tayel awa'tel ta memoria USB.
    .who = Rosa, ajoy
    .ya-la-saco = Ya x'animaj ko'tan. ¿Ya bal jlok'esix te memoria?
    .espere = Maliya, ak'a yal te lajix
    .espere-why = Jtebukix, lek ya xlaj.
    .saquela = Yak, lok'esa
    .saquela-why = Teme olil nax, repente ma xjajm.
    .no-toque = ¡Ma me xatij!
    .no-toque-why = Lek ay te memoria. Xiw te Rosa.
    .cuanto-falta = ¿Bit'il ya jna' te lajix?
    .diga-listo = Ya yal ta pantaya. Jich ya alok'es
    .diga-listo-why = Ja' ch'una te pantaya, ma ja'uk te awo'tan teme ya x'animaj.
    .ya-mero = Jtebukix niwan. Lok'esa
    .ya-mero-why = Teme ya anop nax, ya xju' ya sts'ilaj.
    .se-ofende = Lek, ma jtijix.
    .explico = Pasa perton. Jtebukix sk'an
    .explico-why = Teme k'unk'un ya awal, ya xchajpaj.
    .la-dejo = Ya xbon ta ka'tel
    .la-dejo-why = Lek te lok'tayel, pero ilin te Rosa.
    .completa = La yal te pantaya: lajix. Ts'akal te lok'tayel.
    .completa-tarde = La smaliy te Rosa. Ts'akal te lok'tayel.
    .no-abre = Ma xjajm. Ya sk'an pasel xan.
    .sin-hablar = Lek te lok'tayel. Ya sk'an k'oponel te Rosa.

esta-semana = Te semana ini ya jpas…
    .salir-bien = Nail ya xlok'on, patil ya jtup'
    .esperar = Ya jmaliy ak'a yal: lajix
    .contar = Ya kal te ma'yuk bin ya xch'ay
