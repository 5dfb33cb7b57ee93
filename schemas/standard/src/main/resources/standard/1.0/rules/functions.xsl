<?xml version="1.0" encoding="UTF-8"?>
<!--
  Functions that the rules of the standard use. The build copies them into standard.sch, so that it
  is complete by itself; other stylesheets may include this file. They take values whose form the XSD
  has checked already.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:y="urn:yibiao:standard:v1"
                xmlns:f="urn:yibiao:standard:v1:functions">

  <!-- A share that is written as a fraction, such as 3/5. -->
  <xsl:function name="f:share" as="xs:double" visibility="public">
    <xsl:param name="fraction" as="xs:string"/>
    <xsl:sequence select="
      xs:double(substring-before($fraction, '/')) div xs:double(substring-after($fraction, '/'))"/>
  </xsl:function>

  <!-- The value of a character in an alphabet: its place in it, from 0. -->
  <xsl:function name="f:value" as="xs:integer" visibility="public">
    <xsl:param name="character" as="xs:string"/>
    <xsl:param name="alphabet" as="xs:string"/>
    <xsl:sequence select="string-length(substring-before($alphabet, $character))"/>
  </xsl:function>

  <!-- The sum of the values of the first characters of a text, each times its weight. -->
  <xsl:function name="f:weighted-sum" as="xs:integer" visibility="public">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="weights" as="xs:integer+"/>
    <xsl:param name="alphabet" as="xs:string"/>
    <xsl:sequence select="
      xs:integer(sum(
        for $i in 1 to count($weights)
        return $weights[$i] * f:value(substring($text, $i, 1), $alphabet)))"/>
  </xsl:function>

  <!-- GB 32100-2015: the check character for the first 17 of a unified social credit code. -->
  <xsl:function name="f:credit-code-check" as="xs:string" visibility="public">
    <xsl:param name="code" as="xs:string"/>
    <xsl:variable name="alphabet" select="'0123456789ABCDEFGHJKLMNPQRTUWXY'"/>
    <xsl:variable name="weights"
                  select="(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)"/>
    <xsl:variable name="sum" select="f:weighted-sum($code, $weights, $alphabet)"/>
    <xsl:sequence select="substring($alphabet, (31 - $sum mod 31) mod 31 + 1, 1)"/>
  </xsl:function>

  <!-- The check character of a unified social credit code is right. -->
  <xsl:function name="f:is-credit-code" as="xs:boolean" visibility="public">
    <xsl:param name="code" as="xs:string"/>
    <xsl:sequence select="
      string-length($code) = 18 and substring($code, 18) = f:credit-code-check($code)"/>
  </xsl:function>

  <!-- GB 11714-1997: the check character for the first 8 of an organisation code. -->
  <xsl:function name="f:organisation-code-check" as="xs:string" visibility="public">
    <xsl:param name="code" as="xs:string"/>
    <xsl:variable name="sum" select="
      f:weighted-sum($code, (3, 7, 9, 10, 5, 8, 4, 2), '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ')"/>
    <xsl:sequence select="substring('0123456789X', (11 - $sum mod 11) mod 11 + 1, 1)"/>
  </xsl:function>

  <!-- The check character of an organisation code of 9 characters is right. -->
  <xsl:function name="f:is-organisation-code" as="xs:boolean" visibility="public">
    <xsl:param name="code" as="xs:string"/>
    <xsl:sequence select="
      string-length($code) = 9 and substring($code, 9) = f:organisation-code-check($code)"/>
  </xsl:function>

  <!-- The text has the form of a citizen identity number. -->
  <xsl:function name="f:has-form-of-citizen-number" as="xs:boolean" visibility="public">
    <xsl:param name="text" as="xs:string"/>
    <!-- asked very often, and much cheaper than a regular expression -->
    <xsl:sequence select="
      string-length($text) = 18
      and translate(substring($text, 1, 17), '0123456789', '') = ''
      and translate(substring($text, 18), '0123456789X', '') = ''
      and not(starts-with($text, '0'))"/>
  </xsl:function>

  <!-- GB 11643-1999: the check character for the first 17 of a citizen identity number. -->
  <xsl:function name="f:citizen-number-check" as="xs:string" visibility="public">
    <xsl:param name="number" as="xs:string"/>
    <xsl:variable name="weights" select="(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)"/>
    <xsl:variable name="sum" select="f:weighted-sum($number, $weights, '0123456789')"/>
    <xsl:sequence select="substring('10X98765432', $sum mod 11 + 1, 1)"/>
  </xsl:function>

  <!--
    The check character of a citizen identity number, in its form right, is right. The same person
    stands in many places of a document: therefore the cache.
  -->
  <xsl:function name="f:is-citizen-number" as="xs:boolean" visibility="public" cache="yes">
    <xsl:param name="number" as="xs:string"/>
    <xsl:sequence select="
      f:has-form-of-citizen-number($number)
      and substring($number, 18) = f:citizen-number-check($number)"/>
  </xsl:function>

  <!--
    The citizen identity number, if its form is right, of a person (a field of its own, or on a
    resident identity card), of an identity document, or of a field that is one.
  -->
  <xsl:function name="f:citizen-number" as="xs:string?" visibility="public">
    <xsl:param name="subject" as="element()"/>
    <xsl:variable name="field" as="element()?" select="
      if ($subject/y:type) then $subject[y:type = '111']/y:number
      else if ($subject/y:citizenIdNumber) then $subject/y:citizenIdNumber
      else if ($subject/y:identityDocument) then $subject/y:identityDocument[y:type = '111']/y:number
      else $subject[empty(*)]"/>
    <xsl:sequence select="$field[f:has-form-of-citizen-number(.)]/string()"/>
  </xsl:function>

  <!-- Type and number of a person's identity document, to tell whether two are the same person. -->
  <xsl:function name="f:document" as="xs:string" visibility="public">
    <xsl:param name="person" as="element()"/>
    <xsl:sequence select="$person/y:identityDocument/string-join((y:type, y:number), ' ')"/>
  </xsl:function>

  <!-- The date of birth within a citizen identity number; none if there is no such day. -->
  <xsl:function name="f:citizen-number-birth-date" as="xs:date?" visibility="public"
                cache="yes">
    <xsl:param name="number" as="xs:string"/>
    <xsl:variable name="day" select="
      string-join((substring($number, 7, 4), substring($number, 11, 2), substring($number, 13, 2)),
                  '-')"/>
    <xsl:sequence select="if ($day castable as xs:date) then xs:date($day) else ()"/>
  </xsl:function>

  <!-- The sex by the 17th digit of a citizen identity number: 1 male, 2 female (GB/T 2261.1). -->
  <xsl:function name="f:citizen-number-sex" as="xs:string" visibility="public">
    <xsl:param name="number" as="xs:string"/>
    <xsl:sequence select="if (xs:integer(substring($number, 17, 1)) mod 2 = 1) then '1' else '2'"/>
  </xsl:function>

  <!-- The day in China, without a zone, at a moment. All of China has one time. -->
  <xsl:function name="f:day" as="xs:date" visibility="public">
    <xsl:param name="moment" as="xs:dateTime"/>
    <xsl:variable name="there"
                  select="adjust-dateTime-to-timezone($moment, xs:dayTimeDuration('PT8H'))"/>
    <xsl:sequence select="adjust-date-to-timezone(xs:date($there), ())"/>
  </xsl:function>

  <!-- ISO 7064, MOD 37,36: the check character for a text of digits and capital letters. -->
  <xsl:function name="f:mod-37-36-check" as="xs:string" visibility="public">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="alphabet" select="'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'"/>
    <xsl:variable name="product" as="xs:integer">
      <xsl:iterate select="1 to string-length($text)">
        <xsl:param name="product" as="xs:integer" select="36"/>
        <xsl:on-completion select="$product"/>
        <xsl:variable name="sum"
                      select="($product + f:value(substring($text, ., 1), $alphabet)) mod 36"/>
        <xsl:next-iteration>
          <xsl:with-param name="product" select="(if ($sum = 0) then 36 else $sum) * 2 mod 37"/>
        </xsl:next-iteration>
      </xsl:iterate>
    </xsl:variable>
    <xsl:sequence select="substring($alphabet, (37 - $product) mod 36 + 1, 1)"/>
  </xsl:function>

  <!--
    The fields of an electronic licence identifier after its root 1.2.156.3005.2: type of licence,
    issuer, serial, version, check character.
  -->
  <xsl:function name="f:licence-fields" as="xs:string*" visibility="public">
    <xsl:param name="identifier" as="xs:string"/>
    <xsl:sequence select="tokenize(substring-after($identifier, '1.2.156.3005.2.'), '\.')"/>
  </xsl:function>

  <!-- The check character of an electronic licence identifier is right. -->
  <xsl:function name="f:is-licence-identifier" as="xs:boolean" visibility="public">
    <xsl:param name="identifier" as="xs:string"/>
    <xsl:variable name="fields" select="f:licence-fields($identifier)"/>
    <xsl:sequence select="
      count($fields) = 5
      and $fields[5] = f:mod-37-36-check(string-join($fields[position() le 4]))"/>
  </xsl:function>
</xsl:stylesheet>
