title = If they copy my design
goal = Know whose the design is and what to do first.

es-de-todas = The figures of your town belong to the community. Since 2022 a federal law says so. If somebody copies them, you are not alone: there are steps.

mensaje-patron = This message arrives. Which parts ask for care?
    .from = Factory buyer
    .gusta = Good afternoon, I like your weavings.
    .gusta-why = A greeting is no sign. Many people like them.
    .patron = Send me the pattern to make it by machine.
    .patron-why = With the pattern they make it without you. The community decides.
    .sin-avisar = There is no need to tell your group.
    .sin-avisar-why = He wants you to decide alone. The design belongs to all.

doy-patron = You are offered 2 thousand pesos for your town's pattern. Do you give it?
    .yes-why = The figure belongs to all. One alone cannot give it.
    .no-why = So you protect what belongs to all.
    .por-escrito = The community decides, in writing
    .por-escrito-why = In writing, all know what was given and what was not.
    .poco-dinero = Because 2 thousand pesos is little
    .poco-dinero-why = With more money it would be the same: it is not one woman's.

marca-copia = A brand sells your town's embroidery without permission. What do you do first?
    .reclamo-sola = I write to them angrily, alone
    .reclamo-sola-why = The anger is just. As a group and with proof it weighs more.
    .nada = Nothing, it is too late
    .nada-why = Something can be done. Begin by keeping proof.
    .fotos-grupo = I keep dated photos and tell my group
    .fotos-grupo-why = Photos prove it. The group decides with you.

primeros-pasos = You found a copy. Which are the first steps?
    .guardo = I keep photos and the date
    .aviso = I tell my group
    .decidimos = We decide together in a meeting
    .pedimos = We ask the INPI for help
    .why = First the proof, then the group. Together you ask for help.

quien-ayuda = Each thing helps in its way. What is it for?
    .fotos = Photos with a date
    .prueba = They prove what you saw, and when
    .fotos-why = If they delete the page, you have the proof.
    .grupo = My group
    .fuerza = Decides and claims with me
    .grupo-why = Several voices weigh more than one.
    .inpi = The INPI
    .orienta = Guides the peoples
    .inpi-why = It is a government office. Asking binds you to nothing.

de-quien-es = Think whose each thing is. Where do you put it?
    .mio = It is mine
    .comunidad = It is the community's
    .permiso = Permission is missing
    .mi-nombre = My name on the label
    .mi-nombre-why = Your name is yours. Put it on your work.
    .figura-pueblo = The figure of my town's huipil
    .figura-pueblo-why = All use it. No one alone owns it.
    .imprimir = A brand wants to print the figure
    .imprimir-why = First they ask permission, and the community answers.
    .mi-foto = The photo that I took of my piece
    .mi-foto-why = You took it. You can use it to sell.
    .abuelas = The drawing the grandmothers left
    .abuelas-why = It passed from one to another. It is everybody's heritage.
    .patron-maquina = They ask for the pattern for a machine
    .patron-maquina-why = One alone does not give it. The community decides.

marca-colectiva = Your group registered a trade mark. Nobody uses it. What is best?
    .la-usamos = Put it on all the labels
    .la-usamos-why = A mark that is used is kept.
    .la-guardamos = Keep it in a drawer
    .la-guardamos-why = A mark that nobody uses may be lost.
    .para-una = Leave it to one only
    .para-una-why = The mark is the group's. It is good that all use it.

vecina = Your neighbour embroiders the same figure of the town. What is best?
    .calidad = Agree together on quality
    .calidad-why = If all take care of quality, all gain.
    .pleito = Complain: the figure is mine
    .pleito-why = The figure belongs to all. An agreement helps more.
    .precio = Agree together on the price
    .precio-why = So nobody has to sell below it.

empresa = Hugo buys for a company. He writes.
    .who = Hugo, buyer
    .mil-bolsas = I want your figure on a thousand bags. The pattern, please?
    .la-comunidad = My community decides that
    .la-comunidad-why = With respect and plainly: the figure belongs to all.
    .cuanto-paga = How much do you pay?
    .cuanto-paga-why = Before the money comes everybody's permission.
    .lo-mando = Yes, I send it
    .lo-mando-why = Once sent, it cannot be taken back. First the group.
    .ofrece-dinero = I give you 5 thousand, and tell nobody.
    .por-escrito = Send your proposal in writing, for all
    .por-escrito-why = In writing all can read it, without secrets.
    .acepto = All right, nobody shall know
    .acepto-why = Secrecy is a sign. Your group can stand by you.
    .firme-hoy = Sign this paper today.
    .no-firmo = I do not sign. We see it in a meeting
    .no-firmo-why = A paper is read calmly and among all.
    .firmo = I sign so that he is not angry
    .firmo-why = What is signed weighs. You can always ask for time.
    .molesto = So much paper! Then you will not sell to me?
    .piezas-nuestras = We sell you bags made by us
    .piezas-nuestras-why = You opened another door: the piece is sold, not the pattern.
    .se-lo-doy = Well, I give it to you
    .se-lo-doy-why = The pattern was not yours alone. There is another way.
    .acuerdo = Hugo orders fifty bags. Your group makes them.
    .a-tiempo = Hugo left. The pattern is still in your town.
    .la-hacen = The factory is copying it. Keep photos and tell the group.

esta-semana = This week I am going to…
    .fotos-fecha = Take photos of my pieces and note the date
    .platicar = Talk with my group about what we do if they copy
    .preguntar = Ask where the INPI office is
