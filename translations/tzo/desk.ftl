### Lo que ella lee de la facilitadora: borrador, ningún hablante lo ha revisado.

certificate-title = Svunal chanel
certificate-given = Ta x-ak'bat
certificate-workshop = La sjal skotol chanel ta abtel
certificate-course = La sjal skotol chanel
certificate-hours = { $hours } ora
certificate-cloth = Spok'
