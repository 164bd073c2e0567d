title = ¿Mach'a yu'un te jalabe?
goal = Tsaja mach'a nail ya achombey.

una-primero = Jun jalab ma ja'uk yu'un spisil. Nail tsaja jtul jmambajel: bin ya slej, jayeb stak'in, bin yu'un. Patil jala.

maleta-chica = Jtul turista bik'it smaleta. ¿Bin ya awalbey?
    .cobija = Jun pimil tsots
    .cobija-why = T'ujbil, pero ma x'och ta maleta.
    .ligera = Yawil tak'in o pulsera
    .ligera-why = Ya x'och, ma aluk, ya xju' ya yich' bael.
    .cuadro-grande = Jun muk'ul pak' yu'un pajk'
    .cuadro-grande-why = Nail jojk'oya teme ya sk'an tikunel.

hotel-cojines = Jun jotel ya sk'an 40 ts'amjol, pajal spisil. ¿Bin ya sk'an chajpanel?
    .muestra = Jun yejtal nail
    .muestra-why = Xchebalik ya yilik, ma to xajal.
    .medida-fecha = Smuk'ul sok bin ora
    .medida-fecha-why = Te jotele ya sk'an pajal, ta yora.
    .cada-uno-distinto = Jujun yan yilel
    .cada-uno-distinto-why = T'ujbil, pero pajal la sk'an.

para-todos = "Te jalabe yu'un spisil." ¿Mas bal ya xchombajat jich?
    .yes-why = Mach'a ya xk'ax ma sna' teme ja' yu'un.
    .no-why = Nail tsaja jun. Patil, yan.
    .le-hablo-a-una = Teme ya jk'opon jtul, ya ya'iyon
    .le-hablo-a-una-why = "Yu'un amexa": jich lek ya ya'iyik.
    .nadie-compra = Yu'un ma'yuk mach'a ya sman jalab
    .nadie-compra-why = Ay mach'a ya sman. Leja mach'a yu'un.

quien-que = ¿Bin jalab ya xtuun yu'un jujun?
    .novia = Jun ach'ix ya xnujpun
    .huipil-fino = T'ujbil k'u'
    .novia-why = Nujpunel ya sk'an te mas lek.
    .estudiante = Jtul nopjun
    .monedero = Jun yawil tak'in
    .estudiante-why = Jtebuk stak'in, ya sk'an bin ya xtuun.
    .restaurante = Jun restaurante
    .servilletas = Servilleta, pajal
    .restaurante-why = Bayel ya sman, ya sk'an xan.
    .vecina = Mach'a ay ta xujk ana
    .faja-fiesta = Jun chujkil yu'un k'in
    .vecina-why = Ja' sna'oj a'tel, ya slap.

que-busca = ¿Sna'ojibal bal, o bin ya xtuun jujun k'ajk'al?
    .recuerdo = Na'ojibal
    .uso-diario = Jujun k'ajk'al
    .viaja-manana = "Pajel ya sujton ta jlum"
    .viaja-manana-why = Ya sk'an ya yich' bael jun bik'it.
    .pone-mesa = "Yu'un jmexa"
    .pone-mesa-why = Jujun k'ajk'al ya xtuun: ak'a jalajuk.
    .foto-con-usted = "¿Ya bal xju' jlok'tay jbaj sokat?"
    .foto-con-usted-why = Ya sk'an sna' te lume sok te jalojome.
    .que-se-lave = "¿Ya bal xju' ya yich' sak'el bayel welta?"
    .que-se-lave-why = Jujun k'ajk'al ya xtuun yu'un. Ala bit'il sak'el.

como-escoger = Ya atsaj mach'a yu'un ya ajal. ¿Bin nail?
    .miro-quien = Ya kil mach'a ya xtal
    .pregunto-uso = Ya jojk'oy bin yu'un ya sk'an
    .escojo-una = Ya jnop jun chajp jmambajel
    .hago-para-ella = Ya jpas jun jalab yu'un
    .why = Ilel, jojk'oyel, tsajel, patil jalel.

cuantas-preguntan = Yo'tik la sjojk'oy 4 turista, 3 xujk na, 2 tienda. ¿Jayeb spisil?
    .why = 4 sok 3, ja' 7; 2 mas, ja' 9. Mas bayel turista.
    .less-why = Ya sk'an to jun chajp.
    .more-why = Jtebuk: 4, 3, 2.

mirando-puesto = Jun ach'ix ya yil bin ya achon.
    .who = Sofía, jmambajel
    .solo-miro = Ya kil nax.
    .para-quien-busca = Ila ta k'un. ¿Awu'un bal, o majtanil?
    .para-quien-busca-why = Lekil jojk'oyel, ma suj.
    .todo-barato = Spisil ts'ujem stojol
    .todo-barato-why = Te ts'ujem stojol ma xyal bin ya xtuun yu'un.
    .compre-o-no = ¿Ya bal aman, o ma'uk?
    .compre-o-no-why = Teme ya asuj, ya xbajt.
    .mi-mama = Yu'un jme'. Pajel ya xbonix.
    .bolsa-ligera = Te chojak'e ma aluk, lek ya x'och
    .bolsa-ligera-why = La awa'iy te ya xbajt, la awalbey jun ma aluk.
    .cobija-gruesa = Te tsots ini ja' mas lek
    .cobija-gruesa-why = Pajel ya xbajt. K'ax al.
    .ah-gracias = Wokol awal, patil ya sujton tel.
    .pregunto-ahora = ¿Mach'a yu'un ya alej? Ya jkoltayat
    .pregunto-ahora-why = Ay to ora yu'un jojk'oyel.
    .le-rebajo = Olil nax stojol
    .le-rebajo-why = Ma la sjojk'oy stojol. Ma sna' bin ya xtuun yu'un.
    .no-cabe = Ma x'och ta jmaleta.
    .tengo-ligera = Ay jun chojak' te ya x'och
    .tengo-ligera-why = La awa'iy, la ajel bin ya achon.
    .doblela = Lek paka
    .doblela-why = La yalix ma'uk. Albeya yan.
    .compra = Sofía la sman chojak', yawil tak'in.
    .compra-tarde = Sofía la sman chojak'e.
    .se-va = Sofía bajt ta sbe.

esta-semana = Te semana ini ya jpas…
    .contar-quien = Ya kajtay mach'a ya sjojk'oy ta ch'iwich
    .preguntar-para = Ya jojk'oy: ¿mach'a yu'un?
    .una-pieza = Ya jpas jun yu'un jtul jmambajel
