title = Empezar, prever, seguir
goal = Probar una cosa nueva y chica cada semana.

una-cosa-nueva = Micaela hacía la misma bolsa que todas. Un día hizo una más chica y preguntó a tres clientas. Así se empieza.

misma-bolsa = En el mercado todas venden la misma bolsa. ¿Qué hace?
    .bajo-precio = La doy más barata
    .bajo-precio-why = Si todas bajan, todas pierden. Un cambio la hace distinta.
    .otro-color = Pruebo otro color en una
    .otro-color-why = Es un cambio chico. Luego pregunte a tres clientas.
    .espero = Espero a que me compren
    .espero-why = Sin un cambio, su bolsa se ve igual que las otras.

probar-chico = Quiere probar algo nuevo. ¿Qué hace primero, y después?
    .pienso-cambio = Pienso un cambio chico
    .hago-una = Hago una sola pieza
    .pregunto-tres = Pregunto a tres clientas
    .hago-mas = Hago más de la que gustó
    .why = Con una sola pieza se arriesga poco. Ya que gustó, se hacen más.

que-pregunto = Enseña su bolsa nueva. ¿Qué conviene preguntar?
    .que-color = "¿Qué color le gusta más?"
    .que-color-why = La respuesta le dice qué tejer.
    .que-cambiaria = "¿Qué le cambiaría?"
    .que-cambiaria-why = Así se entera de lo que no gustó.
    .verdad-bonita = "¿Verdad que está bonita?"
    .verdad-bonita-why = Casi todas dirán que sí. No le enseña qué mejorar.

prever = Mire adelante. ¿Qué prepara para cada cosa?
    .diciembre = En diciembre falta hilo
    .hilo-octubre = Comprar en octubre
    .diciembre-why = En octubre todavía hay, y alcanza el tiempo.
    .lluvia = La lluvia cierra el camino
    .entregar-antes = Entregar antes
    .lluvia-why = Con el pedido entregado, la lluvia no la detiene.
    .feria = Viene la feria
    .tener-piezas = Tener piezas listas
    .feria-why = En la feria vende quien ya lleva piezas.

# Example: 600 pesos in three months.
aparto-hilo = Para diciembre quiere 600 pesos de hilo. Faltan tres meses. ¿Cuánto aparta al mes?
    .why = 200 cada mes: 200, 400, 600. En diciembre no falta hilo.
    .less-why = En tres meses no junta 600. Reparta 600 entre tres.
    .more-why = Con menos alcanza. Reparta 600 entre tres meses.

nadie-compro = Publicó su faja y nadie compró. ¿Deja de publicar?
    .yes-why = Una sola vez no alcanza a verla nadie. Pruebe otra vez.
    .no-why = Seguir también es parte de vender.
    .otra-foto = Cambio la foto y publico otra vez
    .otra-foto-why = Una foto de día puede cambiar la suerte.
    .ya-pague = Porque ya gasté mi saldo
    .ya-pague-why = No es por el saldo: con otra foto puede vender.

plan-micaela = Revise el plan de Micaela. ¿Qué conviene cambiar?
    .from = El plan de Micaela
    .veinte = Voy a hacer veinte bolsas redondas.
    .veinte-why = Aún no sabe si gustan. Una sola basta para probar.
    .tres-clientas = Voy a preguntar a tres clientas.
    .tres-clientas-why = Está bien: así sabe qué piensan.
    .hilo-tarde = Compro el hilo cuando ya no haya.
    .hilo-tarde-why = Se queda sin trabajar. Conviene apartar antes.

idea-fallo = Hizo una bolsa redonda y no gustó. ¿Qué hace?
    .no-invento = Ya no invento nada
    .no-invento-why = Perdió poco: fue una pieza. Lo que aprendió se queda.
    .que-no-gusto = Pregunto qué no gustó
    .que-no-gusto-why = Tal vez solo era el tamaño. La otra sale mejor.
    .hago-diez = Hago diez, a ver si ya gusta
    .hago-diez-why = Sería mucho hilo. Primero pregunte qué no gustó.

tres-cosas = ¿Qué es cada cosa: empezar, prever o seguir?
    .empezar = Empezar
    .prever = Prever
    .seguir = Seguir
    .bolsa-chica = Hago una bolsa más chica
    .bolsa-chica-why = Es algo nuevo y nadie se lo pidió: empezar.
    .aparto-antes = Aparto hilo desde octubre
    .aparto-antes-why = Mira adelante: eso es prever.
    .publico-otra-vez = No se vendió. Cambio la foto
    .publico-otra-vez-why = Cambia y prueba otra vez: eso es seguir.
    .pruebo-azul = Hago una faja en azul
    .pruebo-azul-why = Un color nuevo: es empezar.
    .pregunto-fecha = Pregunto cuándo es la feria
    .pregunto-fecha-why = Sabe la fecha y se prepara: es prever.

# Four weeks at an invented market, told by Lola, her companion.
cuatro-semanas = Son cuatro semanas de mercado. Lola le cuenta qué pasa.
    .who = Lola, compañera
    .semana-uno = Semana uno. Todas venden la misma bolsa. ¿Qué hacemos?
    .pruebo-una = Hago una chica y pregunto a tres
    .pruebo-una-why = Empezó con poco. A dos les gustó.
    .hago-treinta = Hago treinta redondas
    .hago-treinta-why = Gastó mucho hilo sin saber si gustan. Una basta.
    .lo-mismo = Llevo lo de siempre
    .lo-mismo-why = Se vendió poco. Un cambio chico puede ayudar.
    .llueve = Semana dos. Llueve y nadie viene.
    .publico-casa = Tomo foto y publico desde mi casa
    .publico-casa-why = Buscó otro camino. Le preguntan por la bolsa.
    .espero-sol = Espero a que pare
    .espero-sol-why = La lluvia dura. Desde su casa puede publicar.
    .llueve-mucho = Semana dos. Llueve. Tiene treinta guardadas.
    .publico-poco-a-poco = Publico una foto cada día
    .publico-poco-a-poco-why = Siguió. Así se van vendiendo.
    .remato = Las doy a lo que sea
    .remato-why = No le paga ni el hilo. Otra foto ayuda más.
    .llueve-igual = Semana dos. Llueve y su bolsa sigue ahí.
    .ahora-pruebo = Ahora sí pruebo un color nuevo
    .ahora-pruebo-why = Siempre se puede empezar.
    .ya-no-voy = Ya no vendo
    .ya-no-voy-why = Todavía había otros caminos. Uno chico basta.
    .viene-feria = Semana tres. El domingo hay fiesta. ¿Qué hacemos?
    .preparo-piezas = Preparo cinco chicas desde hoy
    .preparo-piezas-why = Miró adelante y llegó lista.
    .a-ver = El domingo vemos
    .a-ver-why = En un día no se teje. Prepare desde antes.
    .feria-tarde = Semana tres. Mañana es la fiesta. ¿Qué hacemos?
    .pocas-bonitas = Llevo pocas, bien acomodadas
    .pocas-bonitas-why = Con lo que hay también se vende.
    .no-alcanzo = Ya no alcanzo, no voy
    .no-alcanzo-why = Dos piezas también se venden. La fiesta junta gente.
    .copian = Semana cuatro. Otra ya hace bolsas chicas.
    .otro-cambio = Pregunto y pongo mi nombre adentro
    .otro-cambio-why = Siguió con otro cambio. La conocen por su nombre.
    .me-enojo = Me enojo y no hago más
    .me-enojo-why = El enojo es natural. Otro cambio la ayuda a seguir.
    .copian-tarde = Semana cuatro. Otra ya hace como usted.
    .pregunto-y-cambio = Pregunto y pruebo otro cambio
    .pregunto-y-cambio-why = Siguió. Cada cambio le enseña.
    .lo-dejo = Lo dejo así
    .lo-dejo-why = Un cambio más podía ayudar.
    .vende-mas = Vendió sus bolsas y tiene tres pedidos.
    .vende-algo = Vendió algo. Ya sabe qué cambiar.
    .nada-nuevo = Este mes vendió poco. El que viene, algo nuevo.

esta-semana = Esta semana voy a…
    .cosa-nueva = Hacer una pieza con un cambio chico
    .apartar = Apartar un poco para hilo
    .otra-vez = Probar otra vez algo que no salió
