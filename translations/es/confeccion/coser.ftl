title = Máquina y manos seguras
goal = Coser sin lastimarse.

manos-primero = Primero sus manos, después la costura. Máquina apagada para cambiar aguja o hilo. Tijera cerrada. Buena luz.

cambiar-aguja = Va a cambiar la aguja de la máquina. ¿Qué hace primero?
    .con-cuidado = La saco con cuidado
    .con-cuidado-why = Si el pie toca el pedal, la aguja se mueve.
    .rapido = La saco rápido
    .rapido-why = Rápido no es seguro. Apagada, sí.
    .apago = Apago la máquina
    .apago-why = Apagada, la aguja no se mueve.

nino-cerca = Un niño juega junto a las tijeras. ¿Qué hace?
    .le-digo-que-no = Le digo que no las toque
    .le-digo-que-no-why = Los niños olvidan. Guardarlas no falla.
    .cerradas-lejos = Las guardo cerradas y en alto
    .cerradas-lejos-why = Cerradas y lejos, no cortan a nadie.
    .debajo = Las pongo debajo de la tela
    .debajo-why = Escondidas cortan a quien levanta la tela.

se-enreda = La puntada se enreda por abajo. ¿Qué prueba primero?
    .enhebro-otra-vez = Enhebro otra vez, arriba y abajo
    .enhebro-otra-vez-why = Muchas veces es el hilo mal puesto.
    .jalo-hilo = Jalo el hilo fuerte
    .jalo-hilo-why = Se rompe la aguja o la tela.
    .ya-no-sirve = Digo que la máquina ya no sirve
    .ya-no-sirve-why = Puede ser solo el hilo. Pruebe primero.

su-taller = Mire el taller. ¿Qué puede lastimar?
    .from = Foto del taller
    .cable-paso = Un cable cruza por donde pasan
    .cable-paso-why = Con el pie se jala y cae la máquina.
    .lampara = Una lámpara junto a la aguja
    .lampara-why = La luz cuida sus ojos y sus dedos.
    .tijera-silla = Una tijera abierta en la silla
    .tijera-silla-why = Alguien se sienta ahí. Ciérrela y guárdela.
    .alfiletero = Alfileres en su cojín
    .alfiletero-why = Así no se pierden ni pican.

cuida-o-lastima = ¿Esto cuida o puede lastimar?
    .cuida = Cuida
    .lastima = Puede lastimar
    .dedal = Ponerse dedal
    .dedal-why = El dedal recibe la aguja por usted.
    .alfiler-boca = Guardar alfileres en la boca
    .alfiler-boca-why = Una risa, y se traga. Mejor un cojín.
    .luz-ventana = Coser junto a la ventana
    .luz-ventana-why = Con luz ve la aguja y no fuerza los ojos.
    .agua-maquina = Un vaso de agua sobre la máquina
    .agua-maquina-why = Si se cae, la luz y el agua dan toques.
    .pelo-recogido = El pelo y el rebozo recogidos
    .pelo-recogido-why = Sueltos los jala la máquina.

le-duele = Le duele la espalda y falta una manga. ¿Sigue sin parar?
    .yes-why = Cansada se pica una, y la costura sale chueca.
    .no-why = Unos minutos de descanso cuidan el cuerpo.
    .descanso-corto = Me paro, me estiro y sigo
    .descanso-corto-why = El descanso también es parte del trabajo.
    .mejor-nunca = Porque coser hace daño
    .mejor-nunca-why = Coser es bueno. Daña no parar nunca.

enhebrar = Se acabó el hilo. ¿Qué hace primero, y después?
    .apagar = Apago la máquina
    .hilo = Pongo el hilo nuevo
    .prueba = Pruebo en un trapito
    .coser = Coso la prenda
    .why = Apagar, enhebrar, probar, coser.

marta-cose = Marta cose junto a usted. Se le atoró la tela.
    .who = Marta, aprendiz
    .pie-pedal = Se atoró. La jalo con la mano.
    .para-el-pie = Espera. Quita el pie del pedal
    .para-el-pie-why = Sin pedal, la aguja se queda quieta.
    .jalala = Sí, jálala
    .jalala-why = El pie sigue en el pedal: la aguja puede bajar.
    .regano = ¡Así no se hace!
    .regano-why = Con regaños, las manos tiemblan.
    .ya-quite = Ya. ¿Y ahora?
    .apaga-y-gira = Apágala y sube la aguja con la rueda
    .apaga-y-gira-why = Con la rueda se sube despacio y sin riesgo.
    .con-dientes = Jálala con los dientes
    .con-dientes-why = Los dientes y la aguja no van juntos.
    .se-pone-nerviosa = Ay, ya no sé qué mover.
    .con-calma = Tranquila. Primero apágala
    .con-calma-why = Con calma se aprende y nadie se pica.
    .yo-lo-hago = Quítate, yo lo hago
    .yo-lo-hago-why = Se arregla, pero ella no aprende.
    .casi = ¡Uy! La aguja se movió.
    .apaga-ahora = Apaga la máquina, ahora
    .apaga-ahora-why = A tiempo. Apagada ya no pica.
    .sigue = Sigue, ya casi
    .sigue-why = El pie y la mano juntos: ahí se pica.
    .salio-bien = Salió la tela. Marta ya sabe cómo.
    .salio-tarde = Salió la tela, y nadie se lastimó.
    .no-aprende = Salió la tela. Marta no vio cómo.
    .se-pica = Marta se picó. Lave y tape la herida.

esta-semana = Esta semana voy a…
    .guardar-tijera = Guardar la tijera cerrada
    .apagar-antes = Apagar antes de cambiar la aguja
    .mi-descanso = Parar y estirarme
