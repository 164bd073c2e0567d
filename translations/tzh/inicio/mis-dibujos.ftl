title = Oxeb jlok'ombatak
goal = Ochan sok alok'ombatak, lok'an ta slajibal.

mi-llave = Oxeb alok'ombatak ja' ayabe. Jich ya x'ochat ta apak'. Teme laj, lok'an nail.

otra-se-sienta = Ya xnajkaj yan ants, tey to ay abil ta pantaya. ¿Bin ya apas?
    .salgo = Jo'on nail ya xlok'on
    .salgo-why = Jich awu'un te awa'tele, yu'un te ya'tele.
    .que-siga = Ak'a spas ta jbil
    .que-siga-why = Te bin ya spas ya xjil k'ejel ta abil.
    .apago = Ya jtup' te chinam tak'in
    .apago-why = Ma sk'an. Lok'an nax.

los-olvide = Ch'ay ta awo'tan te alok'ombatak. ¿Ch'ay bal te ajalbile?
    .yes-why = Ma xch'ay. Te nojpteswaneje ya yak'bat yach'il lok'ombaetik.
    .no-why = Te apak'e ya smaliyat.
    .guardado = K'ejel spisil
    .guardado-why = Te lok'ombaetike ya sjam. Te bin la anop tey ay.
    .de-nuevo = Ya xjajchon xan
    .de-nuevo-why = Ma sk'an. K'ana koltayel, ban banti jilat.

para-entrar = ¿Bit'il ya x'ochotik? ¿Bin nail?
    .lengua = Ya jtsaj jk'op
    .nombre = Ya jlej jbil
    .dibujos = Ya jtsaj oxeb jlok'ombatak
    .why = Nail k'op, patil abil, slajibal alok'ombatak.

mi-hijo = Awal ya sk'an ya xtajin sok alok'ombatak. ¿Bin ya apas?
    .visita = Ak'a ochuk bit'il ula'
    .visita-why = Te ula'e ya spas spisil, ma sjel te apak'e.
    .presto = Ya kak'bey smajan jlok'ombatak
    .presto-why = Te bin ya sjak' ya xjil k'ejel ta abil.
    .le-digo = Ya kalbey: ma me xtajinat li'i
    .le-digo-why = Ya xju' ya spas: bit'il ula'.

me-miran = Rosa ya yil apantaya te k'alal ya x'ochat.
    .who = Rosa, ajoy
    .cuales = ¿Bin alok'ombatak? Jich ya jkoltayat.
    .se-los-digo = Nichim, chay, na
    .se-los-digo-why = Yo'tik ya xju' ya x'och ta abil.
    .son-mios = Wokol awal. Jo'on nax ya jna'
    .son-mios-why = Lekil k'op. Te yabee ma xmajanot.
    .me-enojo = ¿Bin awu'un?
    .me-enojo-why = La akanantay te ayabee, pero chopol la ya'iy te Rosa.
    .los-sabe = La kilix. ¿Ay bal bin chopol?
    .pido-nuevos = Ya jk'an yach'il lok'ombaetik
    .pido-nuevos-why = Ya xju' sjelel sok te nojpteswaneje.
    .asi-los-dejo = Jich ya kijkitay
    .asi-los-dejo-why = Mach'a sna' ayabe ya xju' ya x'och ta abil.
    .se-siente = Pasa perton, ya nax jk'an ya jkoltayat.
    .le-explico = Wokol awal. Ja' yabe ku'un
    .le-explico-why = K'unk'un la awal. Ya ya'iy te Rosa.
    .me-callo = Ma xk'opojon
    .me-callo-why = Jun lekil k'op bayel ya xchajpan.
    .entiende = Yo'tik te Rosa ya smak ek te slok'ombatak.
    .nuevos = Lek jil, sok jun xan a'tel.
    .entra-otra = Ta yan k'ajk'al ay mach'a ya sjak' ta abil.
    .queda-mal = Lek ay te ayabee. Te Rosa ilin to.

esta-semana = Te semana ini ya jpas…
    .recordar = Ma xch'ay ko'tan te jlok'ombatak
    .salir = Nail ya xlok'on, patil ya xtejk'ajon
    .ensenar = Ya kak'bey yil yan bit'il ya x'och
