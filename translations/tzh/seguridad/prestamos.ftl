title = Majan tak'in te ya yak' xiwel
goal = Ojtikina te chopol majan tak'in, leja yan be.

montadeudas = Ay app ora ya yak' tak'in, ya sk'an ya yil anumerotak. Patil bayel ya sk'an, ya yak' xiwel. Montadeudas sbil. Ja'at ya xju' ya awojtikin, ya awal ma'uk.

anuncio = Lok' ini ta telefono. ¿Bin ya yal te xiwel sba?
    .from = App yu'un majan tak'in
    .negocio = Tak'in yu'un chonel.
    .negocio-why = Spisil jich ya yalik. Ila te yane.
    .requisitos = Ya kak'bat 500 peso, ma bin ya sk'an.
    .requisitos-why = Teme ma'yuk jojk'oyel, ya sk'an ora ya x'ochat. Tejk'ajan, ila.
    .contactos = Ak'a kil anumerotak sok alok'ombatak.
    .contactos-why = Yu'un majan tak'in ma xtuun. Ya xtuun yu'un xiwel.

permiso = Ya yak' majan tak'in 500 peso teme ya awak' yil anumerotak. ¿Ya bal ach'un?
    .yes-why = Melel ya sk'an tak'in. Ay yan be, ma xiweluk sba.
    .no-why = Jich ya akanantay atak'in sok achapomal.
    .amenazas = Yu'un patil ya xju' ya yak' xiwel
    .amenazas-why = Sok anumerotak ya xju' ya yak'bey xiwel achapomal.
    .poquito = Yu'un jtebuk nax 500 peso
    .poquito-why = Teme mas ya yak', pajal xiwel: ja' anumerotak.
    .pocos = Yu'un jtebuk jnumerotak
    .pocos-why = Sok jun ya xju'ix ya yak' xiwel. Yu'un ma xawak'.

deuda-crece = Jun sk'op: ay abet 500, jujun k'ajk'al ya xmo 50. ¿Jayeb ta lajuneb k'ajk'al?
    .why = 50 ta lajuneb k'ajk'al, ja' 500. Sok te nail 500, ja' 1,000. Jojk'oya spisil.
    .less-why = Tsoba 50 ta jujun k'ajk'al. Patil ak'a te 500.
    .more-why = Lajuneb nax k'ajk'al ta 50, sok te nail 500.

deposito-raro = Jun app la yak' 200 peso ta akuenta. Ma'yuk la ak'an. ¿Bin ya apas?
    .gastar = Ya jtuuntes, ku'unix
    .gastar-why = Teme ya atuuntes, patil bayel ya sk'anik. Mas lek ma xatij.
    .borrar-app = Ya jtup' spisil, ma jnopix
    .borrar-app-why = Te mensaje ya yal melel. K'eja, ala.
    .avisar-banco = Ma jtuuntes, ya kalbey banko
    .avisar-banco-why = Jich ya xchiknaj te ma'yuk la ak'ane. K'eja ek te mensaje.

amenaza = Ya sts'ibayik: "Toja yo'tik, teme ma'uk ya jtikun alok'ombatak". ¿Bin ya skoltayat?
    .pruebas = Ya jk'ej te mensaje
    .pruebas-why = Ja' ya yal melel. Jich ya xju' ya skoltayatik.
    .denunciar = Ya jk'an koltayel, ya kalbey j'a'tel
    .denunciar-why = Ma atukeluk. Leja mach'a ya ach'un.
    .pagar = Ya jtoj ora ak'a tejk'ajuk
    .pagar-why = Te xiwele ja' slot. Teme ya atoj, mas ya sk'anik.

donde-pedir = Ya ak'an tak'in yu'un na. SIPRES: tey ts'ibabil mach'a ya yak'. ¿Mach'a ta ya xnoptsajat?
    .me-acerco = Ya xnoptsajon, ya jojk'oy
    .me-alejo = Ya xnamajon
    .fotos = App te ya sk'an jlok'ombatak
    .fotos-why = Te lok'ombae ma xtuun yu'un majan tak'in. Xiwel sba.
    .grupo = Te chajp ku'untik, jmololtik
    .grupo-why = Ya ana' abajik. Nail alaik sk'ajk'alel, jayeb ya asujtes.
    .caja = Kaxa te ts'ibabil ta SIPRES
    .caja-why = Ts'ibabil ta CONDUSEF. Jojk'oya jayeb spisil.
    .desconocido = Ma na'biluk, ya yak' ta mensaje
    .desconocido-why = Ma xana' mach'a, jayeb ya sk'an. Ma xajak'.

encargo = Ma'yuk tak'in awu'un yu'un na.
    .who = Carmen, jmambajel
    .pedido = Ya jk'an chaneb chujkil ta 20 k'ajk'al. ¿Ya bal xju'?
    .saco-app = Yak, ya jmajan ta jun app.
    .saco-app-why = Te bete ya slajin te bin ya ata. Ay yan be.
    .sin-hilo = Ma xju', ma'yuk jna.
    .sin-hilo-why = Melel ak'op. Ay niwan bit'il ya ata na.
    .anticipo = Yak. ¿Ya bal awak'bon nail jtebuk yu'un na?
    .anticipo-why = Lek sk'anel nail tojel. Jich ma'yuk abet.
    .cuanto = Ya xju' niwan. ¿Jayeb? ¿Bit'il ya jna' teme ya awak'?
    .mitad = Olil, ya jts'ibaytik sk'ajk'alel.
    .mitad-why = Ts'ibabil: ya ana'ik ta cheb.
    .todo = Spisil yo'tik. Ch'una te bin ya kale.
    .todo-why = Teme ma ts'ibabiluk, ma junuk yo'tan.
    .otra-manera = ¿Ma'yuk bal yan be yu'un na?
    .pido-app = Ta app mas ora.
    .pido-app-why = Ora ya yak', toyol ya atoj. Ya sk'an ek anumerotak.
    .pregunto-grupo = Ya jojk'obey te chajp ku'untik, yo'tik ya kalbat.
    .pregunto-grupo-why = Ta chajp awu'un ya awalik sk'ajk'alel, jayeb.
    .trato = Carmen ya yak' olil. Ya aman na, ma'yuk abet. ¡Lek k'op!
    .con-grupo = Te chajp awu'un ya yak' majan tak'in, sok sk'ajk'alel. Carmen ya smaliy, jun yo'tan.
    .lo-piensa = Carmen ya snop to. Jun ts'ibabil k'op ya xju' ya skoltay ta nopel.
    .deuda = La apas, pero te bete ya slajin atak'in. Ay yan be.

esta-semana = Te semana ini ya jpas…
    .revisar-permisos = Ma xkak'bey jnumerotak jun app
    .hablar-grupo = Ya kal ta chajp ku'untik: k'ejel tak'in
    .total = Nail ya jojk'oy jayeb spisil
