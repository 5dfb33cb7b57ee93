<?xml version="1.0" encoding="UTF-8"?>
<!-- 企业登记变更：标准的变更事件 → 印章系统 · a change event for the seal system -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:k="urn:yibiao:adapter-kit"
                xmlns:y="urn:yibiao:standard:v1" xmlns:ps="urn:yibiao:public-security"
                exclude-result-prefixes="#all">

  <xsl:include href="rbsp-request.xsl"/>

  <xsl:variable name="service" select="'S32-00000921'"/>
  <xsl:variable name="method" select="'Save'"/>

  <xsl:variable name="kinds" as="map(xs:string, xs:string)" select="map{
    'created': '1', 'updated': '2', 'ended': '3', 'corrected': '4', 'recalled': '5', 'snapshot': '6'}"/>

  <xsl:variable name="names" as="map(xs:string, xs:string)" select="map{
    'name': 'QYMC', 'creditCode': 'TYSHXYDM', 'registrationNumber': 'ZCH', 'formerName': 'CYMC',
    'type': 'QYLX', 'legalRepresentative': 'FDDBR', 'registeredCapital': 'ZCZB',
    'establishedOn': 'CLRQ', 'approvedOn': 'HZRQ', 'termFrom': 'JYQX', 'termTo': 'JYQX',
    'businessScope': 'JYFW', 'address': 'ZS', 'authority': 'DJJG', 'state': 'DJZT',
    'industryCode': 'HYDM', 'premisesUnitCode': 'BDCDYH'}"/>

  <xsl:template match="y:changeEvent" mode="items">
    <xsl:variable name="change" select="y:change"/>
    <xsl:variable name="company" select="$change/y:enterpriseRegistration"/>
    <xsl:sequence select="ps:item('bgsj', (
        ps:row(('SJBS', 'BGLX', 'BGXH', 'CHSJBS', 'TYSHXYDM', 'XZQH', 'BGSJ', 'QYMC', 'FDDBR', 'DJZT')),
        ps:row((
          string($change/y:eventId), $kinds($change/y:kind), string($change/y:sequence),
          string($change/y:replaces), string($change/y:subject/y:creditCode),
          substring($change/y:division, 1, 6), ps:moment($change/y:occurredAt),
          string($company/y:name), string($company/y:legalRepresentative), string($company/y:state)))))"/>
    <xsl:if test="$change/y:changedField">
      <xsl:sequence select="ps:item('bgmx', (
          ps:row(('BGXM', 'BGQNR', 'BGHNR')), $change/y:changedField ! ps:changed(.)))"/>
    </xsl:if>
  </xsl:template>

  <!-- 总线一格至多 200 字，印章系统也不用经营范围，只告知其已变更 ·
       a cell takes 200 characters, and seals do not depend on the scope: only that it changed is told -->
  <xsl:function name="ps:changed" as="element(Row)">
    <xsl:param name="changed" as="element(y:changedField)"/>
    <xsl:variable name="member" select="tokenize($changed/y:field, '/')[2]"/>
    <xsl:sequence select="if ($member eq 'businessScope') then ps:row(('JYFW', '', ''))
        else ps:row((ps:name($changed/y:field, $member),
          string($changed/y:oldValue), string($changed/y:newValue)))"/>
  </xsl:function>

  <!-- 印章系统不认识的字段不得丢失 · a field that the seal system does not know is not lost unseen -->
  <xsl:function name="ps:name" as="xs:string">
    <xsl:param name="field" as="xs:string"/>
    <xsl:param name="member" as="xs:string"/>
    <xsl:sequence select="($names($member), error(xs:QName('k:not-carried'),
        '印章系统没有与变更字段 ' || $field || ' 对应的项目 | The seal system has no item for the changed field '
        || $field))[1]"/>
  </xsl:function>
</xsl:stylesheet>
