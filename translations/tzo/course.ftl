inicio = Ba'yi abtel
    .about = Li tekla, mu me xaxi'.
iniciativa = Jun avo'onton, liko
    .about = Chak'opoj lek, chat'uj, chalik.
redes = Chonel ta internet
    .about = Chak'el ta ilel, chatojat, chatak.
seguridad = Lek stunesel selular
    .about = Ojtakino li lo'laele, k'elo aba.
