<?xml version="1.0" encoding="UTF-8"?>
<!-- 应答中 FIELD 所指的字段 → 标准请求中的位置 · what the FIELD of an answer is in the standard's request -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:mr="urn:market-regulation"
                exclude-result-prefixes="#all">

  <xsl:variable name="request" as="xs:string" select="'/companyRegistrationRequest'"/>

  <xsl:variable name="places" as="map(*)" select="map{
    'ENTNAME': '/company/name',
    'ENTTYPE': '/company/type',
    'INDUSTRYPHY': '/company/industryCode',
    'INDUSTRYCO': '/company/industryCode',
    'REGCAP': '/company/registeredCapital/amount',
    'REGCAPCUR': '/company/registeredCapital/currency',
    'TRADETERM': '/company/termYears',
    'OPSCOPE': '/company/businessScope',
    'DOMDISTRICT': '/company/premises/address/division',
    'DOM': '/company/premises/address/detail',
    'BDCDYH': '/company/premises/realEstateUnitCode',
    'BDCQZH': '/propertyCertificateNumber',
    'CQR': '/company/premises/ownerName',
    'SYQFS': '/company/premises/right',
    'LEREP.NAME': '/company/legalRepresentative/name',
    'LEREP.CERNO': '/company/legalRepresentative/identityDocument/number',
    'PRIPERSON[].NAME': '/company/keyPerson/*/person/name',
    'PRIPERSON[].CERNO': '/company/keyPerson/*/person/identityDocument/number',
    'PRIPERSON[].POSITION': '/company/keyPerson/*/role',
    'INVESTOR[].INV': '/company/shareholder/*',
    'INVESTOR[].CERNO': '/company/shareholder/*/naturalPerson/identityDocument/number',
    'INVESTOR[].BLICNO': '/company/shareholder/*/legalEntity/creditCode',
    'INVESTOR[].SUBCONAM': '/company/shareholder/*/subscribed/amount',
    'INVESTOR[].CONDATE': '/company/shareholder/*/payBy'}"/>

  <!-- 部门从1数起，JSON Pointer 从0数起 · the department counts from one, a JSON Pointer from zero -->
  <xsl:function name="mr:pointer" as="xs:string?">
    <xsl:param name="field" as="xs:string?"/>
    <xsl:variable name="place" select="$places(replace($field, '\[[0-9]+\]', '[]'))"/>
    <xsl:variable name="number" select="replace($field, '^[^\[]*\[0*([1-9][0-9]{0,3})\].*$', '$1')"/>
    <xsl:sequence select="
      if (empty($place)) then ()
      else if (not(contains($place, '*'))) then $request || $place
      else if ($number castable as xs:integer)
      then $request || replace($place, '\*', string(xs:integer($number) - 1))
      else ()"/>
  </xsl:function>
</xsl:stylesheet>
