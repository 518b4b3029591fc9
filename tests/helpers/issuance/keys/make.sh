#!/usr/bin/env bash
# Makes the keys of the tests anew: a root, who it certifies, and all that must be refused. Needs OpenSSL 3.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/ca.cnf" <<CONFIG
[ca]
default_ca = root
[root]
dir = $work
database = $work/index.txt
new_certs_dir = $work
serial = $work/serial
default_md = sha256
policy = any
unique_subject = no
[any]
organizationName = optional
commonName = supplied
[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[signing]
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature, nonRepudiation
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[stamping]
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[encipherment]
basicConstraints = critical, CA:false
keyUsage = critical, keyEncipherment
[server]
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
CONFIG
touch "$work/index.txt"
echo 1000 > "$work/serial"

# root NAME COMMON_NAME
root() {
  openssl req -new -newkey rsa:2048 -nodes -utf8 -subj "/O=Văn thư thử nghiệm/CN=$2" -config "$work/ca.cnf" \
    -keyout "$work/$1.key" -out "$work/$1.csr" 2> /dev/null
  openssl ca -batch -notext -utf8 -selfsign -config "$work/ca.cnf" -keyfile "$work/$1.key" -extensions authority \
    -startdate 20200101000000Z -enddate 20450101000000Z -in "$work/$1.csr" -out "$1.pem" 2> /dev/null
}
# certify NAME COMMON_NAME PROFILE START END KEY_ALGORITHM
certify() {
  openssl req -new -newkey "$6" $( [ "$6" = ec ] && echo -pkeyopt ec_paramgen_curve:P-256 ) -nodes -utf8 \
    -subj "/O=Ban Quản lý các khu công nghiệp/CN=$2" -config "$work/ca.cnf" -keyout "$work/$1.key" -out "$work/$1.csr" 2> /dev/null
  openssl ca -batch -notext -utf8 -config "$work/ca.cnf" -cert root.pem -keyfile "$work/root.key" -extensions "$3" \
    -startdate "$4" -enddate "$5" -in "$work/$1.csr" -out "$work/$1.pem" 2> /dev/null
}
# bundle NAME [OPTIONS of openssl pkcs12]
bundle() {
  local name=$1
  shift
  openssl pkcs12 -export -inkey "$work/$name.key" -in "$work/$name.pem" -certfile root.pem -passout pass:mat-khau-thu -out "$name.p12" "$@"
}

root root "Gốc chứng thực thử nghiệm"
root stranger "Gốc không quen"
certify leader "Vũ Quốc Nghị" signing 20240101000000Z 20440101000000Z rsa:2048
certify agency "Ban Quản lý các khu công nghiệp" signing 20240101000000Z 20440101000000Z ec
certify expired "Chứng thư hết hạn" signing 20200101000000Z 20210101000000Z rsa:2048
certify future "Chứng thư chưa có hiệu lực" signing 20430101000000Z 20440101000000Z rsa:2048
certify encipherment "Chứng thư mã hóa" encipherment 20240101000000Z 20440101000000Z rsa:2048
certify server "Chứng thư máy chủ" server 20240101000000Z 20440101000000Z rsa:2048
certify stamp "Dấu thời gian thử nghiệm" stamping 20240101000000Z 20440101000000Z rsa:2048
for name in leader agency expired future encipherment server stamp; do bundle "$name"; done
# As Windows and older programs write it.
cp "$work/leader.pem" "$work/legacy.pem"; cp "$work/leader.key" "$work/legacy.key"
bundle legacy -legacy
