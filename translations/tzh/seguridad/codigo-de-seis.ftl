title = Te kodigo ta wakeb ajtal
goal = Ma me xawak' te kodigoe.

llave = Ay k'alal ya xjul jun mensaje sok wakeb ajtal. Ja' yabe akuenta ta WhatsApp. Mach'a ay yu'une, ya x'och. Ma me mach'a xawak'bey.

comadre = Akumare ya sk'an te kodigo ta mensaje. ¿Bin ya apas?
    .se-lo-doy = Ya kak'bey, ja' jkumare
    .se-lo-doy-why = Elk'ambilix niwan skuenta. Ma me xawak'.
    .la-llamo = Ma xkak', ya jk'opon ta telefono
    .la-llamo-why = Ta telefono ya awa'iy teme ja'. Ma me mach'a xawak'bey te kodigoe.
    .pregunto-chat = Ya jojk'obey ta mensaje teme ja'
    .pregunto-chat-why = Ta mensaje ya xju' ya sjak' te j'elek'e.

no-lo-pedi = Jul jun kodigo ma'yuk la ak'an. ¿Xiwel bal sba?
    .yes-why = Ma xawak', awu'un te akuentae.
    .no-why = Xiwel sba: te kodigoe ma stukel ya xtal.
    .intentan = Ay mach'a ya sk'an x'och ta jkuenta
    .intentan-why = Teme ma'yuk kodigo ma xju' x'och. Nak'a.
    .regalo = Ja' majtan yu'un kompanya
    .regalo-why = Kodigoe ma majtanuk: ja' yabe.

pin-bueno = Ya xju' ya awak' jun PIN ta WhatsApp: yan yabe ta wakeb ajtal. ¿Banti te lek?
    .seguido = 123456
    .seguido-why = Ja' nail ya yak'ik. Leja yan.
    .raro = Jun te ja'at nax ya ana'
    .raro-why = Ma cholol, ma k'ajk'aluk: wokol ta tael.
    .fecha = Sk'ajk'alel te k'alal ayinat
    .fecha-why = Bayel mach'a sna' sk'ajk'alel.
    .sin-orden = Ajtal te ma cholol
    .sin-orden-why = Ma'uk 123, ma'uk 111: wokol ta tael.

avisos = Ayix aPIN. Jama jujun mensaje. ¿Ya bal ats'ibay te ajtale o ma xawak'?
    .screen = Jtelefono
    .pongo = Yak, ya jts'ibay
    .no-doy = Ma xkak'
    .whatsapp = WhatsApp
    .whatsapp-line = Ts'ibaya aPIN
    .whatsapp-open = Ja'at la ajam WhatsApp. Te pantayae ya sk'an aPIN.
    .whatsapp-why = Ja'at la ajam, ja'at ya ats'ibay. Ma'yuk mach'a la awak'bey.
    .banco = "Banko awu'un"
    .banco-line = Ora ya sk'an
    .banco-open = "Yu'un ma xch'ay akuenta, abon te kodigo jul awu'une."
    .banco-why = Ma'yuk mach'a ta banko ya xtuun yu'un akodigo.
    .hijo = Ach' numero
    .hijo-line = Me', jo'on
    .hijo-open = "Me', ya jel jnumero. Abon te kodigo jul awu'une."
    .hijo-why = K'opona awal ta snumero k'alal ma to xach'un.
    .premio = Majtan
    .premio-line = ¡Ay amajtan!
    .premio-open = "Yu'un ya awich' amajtan, abon te kodigo ta wakeb ajtale."
    .premio-why = Melel majtan ma sk'an kodigo.

ya-lo-di = Teme la awak'ix te kodigoe, ya sk'anikix tak'in ta abil. Ma atukeluk. ¿Bin nail, bin ta patil?
    .aviso = Ya kalbey spisil te ma jo'onuk
    .recupero = Ya jlej xan jkuenta
    .reporto = Ya kal bin la spas
    .why = Teme ora ya awal, ya akoltay yantik. Patil ya alej akuenta.

tres-piden = Ya sts'ibabat ta skuenta Rosa.
    .who = Skuenta Rosa
    .urge = Joy, ora ya jk'an te kodigo jul awu'une.
    .te-llamo = Ya jk'oponat ta telefono
    .te-llamo-why = Te nuk'e mas ya yal melel.
    .toma = Ich'a, ja' ini
    .toma-why = Sok kodigo ya x'och ta akuenta. Ya xju' to ya awal.
    .no-puede = Ma xju' xk'opojon. Abon yo'tik.
    .sin-llamada-no = Ma mach'a xkak'bey te kodigoe
    .sin-llamada-no-why = Jich ya akanantay akuenta sok skuenta yantik.
    .bueno-toma = Lek ay, ich'a
    .bueno-toma-why = Animaj awo'tan. Yan welta ma me mach'a xawak'bey.
    .gracias = Wokol awal. Ma me bin xatij.
    .aviso-a-todas = Ya kalbey spisil, ya jlej jkuenta
    .aviso-a-todas-why = Teme ora ya awal, ma xlo'layot yantik.
    .no-digo = Ya xk'exawon, ma xkal
    .no-digo-why = Ma'yuk amul. Teme ya awal, lek awu'un sok yu'un yantik.
    .era-otro = Rosa ya xk'opoj: elk'ambot skuenta. Ma la slo'layat.
    .recupera = Ora la awal. Yakal ya ata akuenta.
    .perdida = Yan ya stuuntes akuenta. K'ana koltayel, albeya spisil.

esta-semana = Te semana ini ya jpas…
    .poner-pin = Ya kak' PIN ta WhatsApp
    .avisar = Ya kal ta chajp ku'untik: ma xkak'tik kodigo
    .palabra = Nail ya jk'opon ta telefono, patil ya jch'un
