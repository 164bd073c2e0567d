inicio = Ba'yi abtel
    .about = Li teklae: mu me xaxi'.
redes = Chonel ta internet
    .about = Ak'el ta ilel, tojel, takel.
seguridad = Lek stunesel selular
    .about = Ojtakino li lo'laele, k'elo aba.
