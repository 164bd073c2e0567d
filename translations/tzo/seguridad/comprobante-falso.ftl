title = Jutbil comprobante
goal = Ak'o li k'usi chachone k'alal muyem xa li tak'in avu'une.

la-prueba = Li comprobantee xu' xjelat ta selular. Li melele ja' akuenta: mi muy li disponible, avu'un xa. Mi mo'oj, malao.

mensaje-prisa = Yul li mantal li'e. ¿K'usi chal ti lo'lael?
    .from = Ach' jmanolajel
    .saludo = ¿K'uxi? Lek chkil li k'u'ile.
    .saludo-why = Chask'opon no'ox. Skotol jech chk'opojik.
    .foto-pago = La xa jtoj, k'elo li lok'ole.
    .foto-pago-why = Li lok'ole mu xal melel. Ja' chal li akuentae.
    .taxi = Chtal xa li taxi sventa li k'u'ile.
    .taxi-why = Anil: mu sk'an xak'el akuenta.

taxi-espera = Oy li taxi ta ti' na, mu'yuk muyem tak'in. ¿K'usi chapas?
    .veo-saldo = Mu xkak': ta jmala jtak'in
    .veo-saldo-why = Buch'u melel la stoje xu' smala.
    .entrego-taxi = Chkak', mu'yuk smul li taxie
    .entrego-taxi-why = Mu nan sna' li taxie. Chbat ek li ap'olmale.
    .pido-foto = Ta jk'an yan lok'ol
    .pido-foto-why = Yan lok'ol mu xal melel ek. Ja' chal akuenta.

se-ve-no-se-usa = Chvinaj li tak'ine, mu xu' xatunes. ¿Mi chavak'?
    .yes-why = Mi mu xu' xatunese, ma'uk to avu'un.
    .no-why = Mi chamalae, chachabi aba.
    .puede-rebotar = Xu' xsut, xch'ay
    .puede-rebotar-why = Oy tak'in chvinaj, ta patil chsut.
    .banco-lento = Skotol ora k'un li bankoe
    .banco-lento-why = Ma'uk jech: li tak'ine xu' xsut.

que-prueba = ¿K'usi chal ti la xa stojike?
    .disponible = Muy li disponible ta jkuentae
    .disponible-why = Li tak'in taje avu'un xa, xu' xatunes.
    .nombre-banco = Li vune oy sbi banko
    .nombre-banco-why = Li biile xu' xlok'taat. Mu xal melel.
    .en-el-banco = Li jbankoe chal: oy xa
    .en-el-banco-why = Li bankoe chil akuenta. Li lok'ole mo'oj.
    .foto = Lek chvinaj li lok'ole
    .foto-why = Lek chvinaj, xu' jutbil ek.

cuatro-compradores = Jamo jujun mantal. ¿Mi chavak', mi chamala?
    .screen = Smantaltak jmanolajeletik
    .entrego = Chkak'
    .espero = Ta jmala
    .bolsa = Tsk'an li morale
    .bolsa-line = La xa jtoj
    .bolsa-open = "La xa jtoj." Muyem disponible ta akuenta.
    .bolsa-why = Akuenta chal melel. Xu' xavak'.
    .blusa = Tsk'an li k'u'ile
    .blusa-line = La xa jtoj, k'elo
    .blusa-open = "La xa jtoj, k'elo li lok'ole." Mu'yuk muyem atak'in.
    .blusa-why = Li lok'ole mu xal melel. Sk'an k'elel ta akuenta.
    .faja = Tsk'an li chuk ch'utile
    .faja-line = Chvinaj xa
    .faja-open = "Chvinaj xa ta abanko." Abanko chal: en proceso.
    .faja-why = En proceso: xu' to xsut.
    .huipil = Tsk'an li chilile
    .huipil-line = Tako lavie
    .huipil-open = "Tako lavie, ta patil ta jtoj. Anil oyun."
    .huipil-why = Ba'yi tojel, ta patil li p'olmale.

se-enoja = Li jmanolajele ch-ilin yu'un chamala.
    .who = Jmanolajel
    .ya-pague = La xa jtoj. ¿K'u yu'un mu xatak?
    .reviso-cuenta = K'alal xkil ta jkuenta, ta jtak
    .reviso-cuenta-why = K'unk'un la aval amantal.
    .le-creo = Lek, ta jch'un
    .le-creo-why = Lek ch'unel. Mas lek k'elo akuenta.
    .insulta = ¡Mu xach'un! Chkalbe j'abtel amul.
    .con-respeto = Xchi'uk ich'el ta muk': ba'yi chkil jkuenta
    .con-respeto-why = Li ilinele chal lo'lael. Li amantale chaschabiot.
    .cedo = Mu me xa-ilin, ta jtak xa
    .cedo-why = Ja' tsk'an ti chak'exave. Kuxo avo'onton, malao.
    .mas-prisa = Ak'bo tana li taxie.
    .mejor-reviso = Malao, ba'yi ta jk'el jkuenta
    .mejor-reviso-why = Oy to avu'un li ap'olmale.
    .la-entrego = La xa kak'
    .la-entrego-why = Bat li p'olmale, mu'yuk muyem tak'in.
    .se-descubre = Mu xa stak' li jmanolajele. Oy avu'un li ap'olmale.
    .a-tiempo = Mu'yuk tojel. Oy to avu'un li ap'olmale.
    .pierde = Mu'yuk yul li tojele. K'ejo li mantale, k'ano koltael.

esta-semana = Li xemana li'e ta jpas…
    .mirar = Ta jk'el bu chal "saldo disponible"
    .regla = Chkal: ba'yi ta jk'el jkuenta
    .contar = Chkalbe jchi'iltak li lo'lael li'e
