title = Lok'omba te ya xchombaj
goal = Lok'taya lek, melel, te a'tel awu'un.

foto-habla = Ta telefono ma'yuk mach'a ya stij te ajalabe. Te lok'ombae ya xk'opoj: ya sk'an lek xchiknaj, sok sbojnil, jayeb smuk'ul.

foco-amarillo = Ta ajk'abal la alok'tay, k'an te foko. ¿Bin ya apas?
    .mas-focos = Ya jtsun mas foko
    .mas-focos-why = K'anal lus ya sjelbe sbojnil te ajalabe.
    .de-dia = Ya jlok'tay ta k'ajk'al, ta xujk bentana
    .de-dia-why = Jich ya xchiknaj melel sbojnil.
    .filtro = Ya kak'bey filtro
    .filtro-why = Filtro ya sjel bojnil ek. Te jmambajele ja' ya sk'an te bin la yile.

fondo = Ta spat te k'u'e ay sets'. ¿Bit'il ya apas te spate?
    .liso = Jun nax bojnil
    .liso-why = Jich te sitil ya xbajt ta awa'tel.
    .limpio = Lek sak, ma'yuk bin
    .limpio-why = Jich ya xchiknaj te ya akanantaye.
    .trastes = Sok te sets', jich bit'il
    .trastes-why = Te sets'e mas ya yich' ilel. Ak'a yilik te awa'tele.

que-muestra = Jujun lok'omba ya yak' ta ilel. ¿Bin ya yak' ta ilel?
    .entera = Spisil te a'tele
    .forma = Bit'il yilel
    .entera-why = Ta namal ya xchiknaj spisil te a'tele.
    .de-cerca = A'tel ta nopol
    .punto = Bit'il jalbil
    .de-cerca-why = Ta nopol ya xchiknaj te awa'tele.
    .con-mano = A'tel sok ak'ab
    .tamano = Jayeb smuk'ul
    .con-mano-why = Te k'abile ya yal jayeb smuk'ul.

subir-color = Sok filtro mas tsaj ya xchiknaj. ¿Jich bal ya awijkitay?
    .yes-why = Yan yilel ya xk'ot, ya x'ilin te jmambajele.
    .no-why = Melel bojnil: ma'yuk k'op.
    .espera-real = Jmambajel ja' ya sk'an bojnil ta lok'omba
    .espera-real-why = Teme pajal ya xk'ot, ya sman xan.
    .tarda = Bayel ora te filtro
    .tarda-why = Ma ja'uk yu'un ora: te lok'ombae ak'a yal melel.

revisa-foto = Ila lok'omba k'alal ma to xawak' ta ilel. ¿Bin ya sk'an chajpanel?
    .from = Slok'omba sba mexa
    .luz = Lus ta bentana
    .luz-why = Lek ay te lus ta k'ajk'al.
    .borrosa = Ma lek xchiknaj sti'il
    .borrosa-why = Lok'taya yan, maliya ak'a lek chiknajuk.
    .mesa = Ay jun tasa ta sba jalab
    .mesa-why = Lok'esa te tasae: ak'a chiknajuk spisil.

preparar = Ya alok'tay. ¿Bin nail, bin ta patil?
    .limpiar = Ya jkus te banti ay
    .ventana = Ya kak' ta xujk bentana
    .tomar = Ya jmaliy lek xchiknaj, ya jlok'tay
    .revisar = Ya kil bit'il lok'
    .why = Nail te banti ay sok lus, patil te lok'omba, slajibal ilel.

clienta-foto = Lupita la yil lok'omba, ya sts'ibabat.
    .who = Lupita, jmambajel
    .no-veo = Ma lek xkil sbojnil. ¿Tsaj bal, k'an bal?
    .otra-foto = Tsaj. Ya jtikun yan lok'omba, ta k'ajk'al
    .otra-foto-why = La ajak', la awak' ta ilel. Lupita mas ya xch'un.
    .asi-es = Jich bit'il ya xchiknaj
    .asi-es-why = Ma xyil lek. Mas lek yan lok'omba.
    .tamano = ¡T'ujbil tsaj! ¿Jayeb smuk'ul?
    .con-medida = 40 sok 150. Ila, ta xujk jk'ab
    .con-medida-why = Te skamul sok k'abil: ya xch'ay te snopele.
    .grande = Muk'
    .grande-why = Muk': bayel ta chajp. Te ajtale mas ya yal.
    .duda = Mmm, ma jna'. Jich ma jk'an.
    .de-dia-ahora = Perton. Yo'tik ya jlok'tay ta k'ajk'al
    .de-dia-ahora-why = Joyob ya xju' ya xchajpaj te lok'omba.
    .no-contesto = Ma jak'ix
    .no-contesto-why = Teme ma'yuk bin ya awal, ya smak te chonele. Jun lok'omba ya sjam.
    .compra = Lek, ya jk'an.
    .compra-luego = Yo'tik lek ya xchiknaj. K'eja ku'un.
    .lo-piensa = Nail ya jp'is jmexa, ya kalbat.
    .se-va = Lupita la sman ta yan.

esta-semana = Te semana ini ya jpas…
    .una-foto = Ya jlok'tay jun ta k'ajk'al, ta xujk bentana
    .una-medida = Ya jlok'tay sok smuk'ul
    .preguntar = Ya jojk'obey jtul jmambajel teme lek xchiknaj
